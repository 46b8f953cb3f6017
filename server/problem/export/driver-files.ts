import type { BuiltProblem } from '../built-problem.ts';
import type { ExportedFiles } from './exported.ts';
import { constant, flatHarness, ownPython } from './python-files.ts';

/** `include/python3/`: what calls a function, a class or a codec. A program needs none. */
export async function driverFiles(problem: BuiltProblem): Promise<ExportedFiles> {
  const files: ExportedFiles = new Map();
  if (problem.harness.kind === 'stdio' || problem.harness.kind === 'interactive') return files;
  for (const [name, source] of [
    ['main.py', await ownPython('main')] as const,
    ['touchstone_spec.py', specSource(problem)] as const,
    ...(await flatHarness()),
  ])
    files.set(`include/python3/${name}`, source);
  return files;
}

function specSource(problem: BuiltProblem): string {
  const raises = expectsRaises(problem);
  return [
    '"""What the driver is told of the problem: names and types, nothing of answers or cases."""\n\nimport json\n\n',
    constant('SPEC', problem.harness),
    '\n# Whether a case expects an exception: then one is a result, and no end of the run.\n',
    `EXPECTS_RAISES = ${raises ? 'True' : 'False'}\n`,
  ].join('');
}

/** Only a class has cases that must raise. */
export function expectsRaises({ harness, cases }: BuiltProblem): boolean {
  return harness.kind === 'class' && cases.some(({ answer }) => /^raises /m.test(answer));
}
