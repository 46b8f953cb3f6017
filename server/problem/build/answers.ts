import type { Sandbox } from '#sandbox/sandbox.ts';
import type { CaseLimits } from '../built-problem.ts';
import { canonical } from '../canonical.ts';
import { relaxed } from '../case-limits.ts';
import type { HarnessSpec } from '../harness-spec.ts';
import { stdioRequest } from '../stdio-request.ts';
import type { TypedInput } from '../typed-input.ts';
import { runTrusted, type TrustedRun } from './run-trusted.ts';

export type AnswerRequest = { input: TypedInput; json: string; limits: CaseLimits };

/**
 * What must come back for each input: what the reference returns. A codec's answer is the value itself, for
 * whatever text stands between, the same value must come out.
 */
export async function answersOf(
  sandbox: Sandbox,
  referenceSource: string,
  harness: HarnessSpec,
  requests: AnswerRequest[],
  options: { interpreter?: 'main' | 'other'; signal?: AbortSignal } = {},
): Promise<TrustedRun[]> {
  // What is right there, only the interactor knows.
  if (harness.kind === 'interactive') return requests.map(() => ({ ok: true, results: '' }));
  if (harness.kind === 'codec') return requests.map(({ input }) => codecAnswer(input, harness));
  const program = { source: referenceSource, harness: JSON.stringify(harness) };
  const { interpreter = 'main', signal } = options;
  const inputs = requests.map(({ json, limits }) => ({
    ...(harness.kind === 'stdio'
      ? stdioRequest(json, relaxed(limits))
      : { input: json, limits: relaxed(limits) }),
    interpreter,
  }));
  const runs = await runTrusted(sandbox, program, inputs, signal);
  return harness.kind === 'function' ? runs.map(withoutRaise) : runs;
}

/** Operations may be meant to raise. A function whose reference raises has no answer that could be compared. */
function withoutRaise(run: TrustedRun): TrustedRun {
  return run.ok && run.results.startsWith('raises ') ? { ok: false, message: run.results } : run;
}

function codecAnswer(input: TypedInput, harness: HarnessSpec & { kind: 'codec' }): TrustedRun {
  if (input.kind !== 'codec') throw new TypeError(`a ${input.kind} input for a codec problem`);
  return { ok: true, results: canonical(input.value, harness.value) };
}
