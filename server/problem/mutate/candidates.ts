import type { Sandbox } from '#sandbox/sandbox.ts';
import { answersOf } from '../build/answers.ts';
import type { BuiltCase, BuiltProblem } from '../built-problem.ts';
import { compileInputCheck } from '../input-check.ts';
import type { Package } from '../package.ts';
import { inputToJson, type TypedInput } from '../typed-input.ts';
import { generatedInputs } from './generated-inputs.ts';
import { randomInputs } from './random-input.ts';

const randomCount = 300;
const mostCandidates = 600;

/** Inputs that might kill a mutant, small ones first, with the answers that the reference gives. */
export async function candidateCases(
  found: Package,
  problem: BuiltProblem,
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<BuiltCase[]> {
  // With several right answers, only the author can say which.
  const like = problem.cases.at(-1);
  if (!like || like.check.kind === 'any_of') return [];
  const { inputs, harness } = problem;
  const drawn = [
    ...(await generatedInputs(found, harness, sandbox, signal)),
    ...randomInputs(inputs, harness, found.referenceSource, randomCount),
  ];
  const limits = { ...like.limits, cpuMs: 1000, wallMs: 15_000 };
  const requests = allowed(drawn, problem).map((one) => ({ ...one, limits }));
  const options = signal ? { signal } : {};
  const runs = await answersOf(sandbox, found.referenceSource, harness, requests, options);
  const known = raisedIn(problem.cases.map(({ answer }) => answer));
  return requests.flatMap(({ json }, i): BuiltCase[] => {
    const run = runs[i];
    if (!run?.ok || ![...raisedIn([run.results])].every((name) => known.has(name))) return [];
    const shared = { group: like.group, check: like.check, limits };
    return [{ hash: '', ordinal: i + 1, name: 'tried', input: json, answer: run.results, ...shared }];
  });
}

/** Within the constraints, each once, and none that the package has already. */
function allowed(drawn: TypedInput[], { inputs, harness, cases }: BuiltProblem) {
  const check = compileInputCheck(inputs);
  const byJson = new Map<string, TypedInput>();
  for (const input of drawn) {
    if (check(input).length === 0) byJson.set(inputToJson(input, harness), input);
  }
  for (const { input } of cases) byJson.delete(input);
  const found = [...byJson].map(([json, input]) => ({ json, input }));
  return found.sort((a, b) => a.json.length - b.json.length).slice(0, mostCandidates);
}

/** Exceptions that the package expects somewhere. Any other says that an input is not meant to be. */
function raisedIn(answers: string[]): Set<string> {
  return new Set(
    answers.flatMap((answer) => answer.split('\n').filter((line) => line.startsWith('raises '))),
  );
}
