import type { BuiltProblem } from '../built-problem.ts';
import { inPython } from './kinds.ts';

const aboutDriver = `
## How an answer is run

Write what is asked for in one Python file; reading, calling and printing is done for you. In the samples, the input is the
case as JSON, and the output is what must come back, as Python writes it, a line for each result.
`;

/** The statement with the format's own word for the samples. */
export function exportStatement(text: string, problem: BuiltProblem): string {
  const body = text.replaceAll('{{samples}}', '{{remainingsamples}}');
  return inPython(problem) ? `${body.trimEnd()}\n${aboutDriver}` : body;
}
