import type { Problem, ShownCase } from '#contract/problems.ts';
import type { BuiltCase, BuiltProblem } from '../problem/built-problem.ts';
import { displayInput, displayText, usualMaxChars } from '../problem/display-input.ts';
import type { Callable, HarnessSpec, Parameter } from '../problem/harness-spec.ts';
import { answerToText } from '../problem/text-answer.ts';
import { printType } from '../problem/type-text.ts';
import { isText } from '../problem/typed-input.ts';

/** What a problem's page shows and no caller changes: all but their own standing and the editorial. */
export type ProblemBody = Omit<
  Problem,
  'slug' | 'title' | 'kind' | 'difficulty' | 'tags' | 'state' | 'editorialHtml'
>;

export function describeProblem(problem: BuiltProblem): ProblemBody {
  return {
    statementHtml: problem.statementHtml,
    hintsHtml: problem.hintsHtml,
    starterCode: problem.starterCode,
    signature: describeSignature(problem.harness),
    prelude: problem.harness.prelude,
    limits: mostOfEach(problem.cases),
    groups: problem.groups.map(({ name, visibility }) => ({
      name,
      visibility,
      cases: problem.cases.filter((one) => one.group === name).length,
    })),
    inputFields: problem.inputFields,
    shownCases: shownCases(problem),
  };
}

function shownCases(problem: BuiltProblem): ShownCase[] {
  const shown = new Set(
    problem.groups.filter((group) => group.visibility === 'shown').map(({ name }) => name),
  );
  return problem.cases
    .filter((one) => shown.has(one.group))
    .map((one) => ({
      name: one.name,
      input: displayInput(problem, one.input),
      expected: expectedOf(problem, one),
    }));
}

function expectedOf({ harness }: BuiltProblem, { answer }: BuiltCase): string {
  return isText(harness) ? displayText(answerToText(answer), usualMaxChars) : answer;
}

/** The limits that people are told: groups may have tighter ones, the loosest is the problem's own. */
function mostOfEach(cases: BuiltCase[]): ProblemBody['limits'] {
  const most = (pick: (one: BuiltCase) => number) => Math.max(...cases.map(pick));
  const times = most(({ limits }) => limits.timesReference ?? 0);
  return {
    cpuMs: most(({ limits }) => limits.cpuMs),
    timesReference: times > 0 ? times : null,
    memoryKiB: most(({ limits }) => limits.memoryKiB),
    outputBytes: most(({ limits }) => limits.outputBytes),
  };
}

function describeSignature(harness: HarnessSpec): string {
  switch (harness.kind) {
    case 'function':
      return describeCallable(harness.entry);
    case 'class':
      return [
        `class ${harness.names[0]}(${describeParameters(harness.init)})`,
        ...harness.methods.map((method) => `    ${describeCallable(method)}`),
      ].join('\n');
    case 'codec':
      return [
        `class ${harness.names[0]}`,
        `    ${describeCallable(harness.encode)}`,
        `    ${describeCallable(harness.decode)}`,
      ].join('\n');
    case 'stdio':
      return 'a program: reads standard input, prints to standard output';
    case 'interactive':
      return 'a program that talks: prints, flushes, reads the reply, and goes on';
  }
}

function describeCallable({ names, params, returns }: Callable): string {
  return `${names[0]}(${describeParameters(params)}) -> ${pythonType(printType(returns))}`;
}

function describeParameters(params: Parameter[]): string {
  return params.map(({ name, type }) => `${name}: ${pythonType(printType(type))}`).join(', ');
}

/** As Python spells it: our `none` is its `None`. */
function pythonType(text: string): string {
  return text.replace(/\bnone\b/g, 'None');
}
