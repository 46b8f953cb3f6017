import type { Sandbox } from '#sandbox/sandbox.ts';
import type { CasePlace, GeneratorCall } from '../build/draft-case.ts';
import { expandGenerated } from '../build/expand-generated.ts';
import { readGeneratedInput } from '../build/generated-case.ts';
import { runGenerators } from '../build/run-generators.ts';
import type { HarnessSpec } from '../harness-spec.ts';
import type { Package } from '../package.ts';
import type { CaseYaml } from '../schema/tests-yaml.ts';
import type { TypedInput } from '../typed-input.ts';

/** Far from the seeds that packages use. */
const seeds = [1001, 1002, 1003];
/** What numbers among the arguments are cut to: small inputs are the ones that people understand. */
const sizes = [2n, 3n, 4n, 6n, 10n, 25n];

/** What the package's own generators make with other seeds and smaller arguments. Those that cannot cope with such
 *  arguments are passed over. */
export async function generatedInputs(
  found: Package,
  harness: HarnessSpec,
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<TypedInput[]> {
  const calls = distinct(found.groups.flatMap(({ tests }) => tests.data.cases.flatMap(smallCalls)));
  const inputs: TypedInput[] = [];
  for (const [module, source] of found.generators) {
    const own = calls.filter((call) => call.module === module);
    if (own.length === 0) continue;
    const made = await runGenerators(sandbox, source, own, found.problem.uuid, 'main', signal);
    for (const one of made) {
      const input = one.ok ? attempt(() => readGeneratedInput(one.value, harness)) : null;
      if (input) inputs.push(input);
    }
  }
  return inputs;
}

function smallCalls(one: CaseYaml): GeneratorCall[] {
  if (one.generate === undefined) return [];
  const place: CasePlace = { file: '', line: null, path: [] };
  return sizes.flatMap((size) => {
    const args = Object.entries(one.args ?? {}).map(([name, value]) => [name, cutTo(size, value)]);
    return expandGenerated({ ...one, args: Object.fromEntries(args), seeds }, '', place);
  });
}

function cutTo(size: bigint, value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((item) => cutTo(size, item)))];
  return typeof value === 'bigint' && value > size ? size : value;
}

function distinct(calls: GeneratorCall[]): GeneratorCall[] {
  const byText = calls.map(
    (call) => [`${call.module}.${call.function} ${call.args} ${call.seed}`, call] as const,
  );
  return [...new Map(byText).values()];
}

/** A generator that was given arguments its author never thought of may make anything. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
