import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Sandbox } from '#sandbox/sandbox.ts';
import { runTrusted } from '../build/run-trusted.ts';
import type { HarnessSpec } from '../harness-spec.ts';
import { parseCanonical } from '../literal.ts';
import { type Mutant, mutantsFrom } from './mutant.ts';

/** One program in three files. */
const parts = ['text.py', 'operators.py', 'collect.py'];

const limits = { cpuMs: 60_000, wallMs: 180_000, memoryKiB: 256 * 1024, outputBytes: 64 * 1024 };

const harness: HarnessSpec = {
  kind: 'function',
  recursionLimit: 20_000,
  prelude: 'none',
  entry: {
    names: ['touchstone_mutants'],
    params: [{ name: 'source', type: { t: 'str' } }],
    returns: { t: 'str' },
  },
  result: 'return',
};

const Edits = z.array(
  z.strictObject({
    operator: z.string(),
    scope: z.string(),
    start: z.int(),
    end: z.int(),
    text: z.string(),
  }),
);

/** All mutants of a source in its order. Python itself reads it, in a box: the host would need another parser. */
export async function findMutants(
  sandbox: Sandbox,
  source: string,
  path: string,
  signal?: AbortSignal,
): Promise<Mutant[]> {
  const texts = await Promise.all(
    parts.map((name) => readFile(join(import.meta.dirname, 'program', name), 'utf8')),
  );
  const program = { source: texts.join('\n\n'), harness: JSON.stringify(harness) };
  const input = JSON.stringify({ args: [source] });
  const [run] = await runTrusted(sandbox, program, [{ input, limits }], signal);
  if (!run?.ok || run.results.startsWith('raises ')) {
    throw new Error(`No mutants can be made of ${path}: ${run?.ok ? run.results : run?.message}`);
  }
  const json = parseCanonical(run.results);
  return mutantsFrom(source, Edits.parse(JSON.parse(String(json))), path);
}
