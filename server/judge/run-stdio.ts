import type { BuiltCase } from '../problem/built-problem.ts';
import { stdioRequest } from '../problem/stdio-request.ts';
import { textToAnswer } from '../problem/text-answer.ts';
import { decide } from './checker/decide.ts';
import type { Finding } from './finding.ts';
import { judgeOutput, wrongOutput } from './judge-output.ts';
import { costs, type JudgedCase, type Judging } from './run-case.ts';

/** Runs a program on the input of a case and judges what it printed. */
export async function runStdioCase(judging: Judging, one: BuiltCase): Promise<JudgedCase> {
  const { session, harness, source, checker } = judging;
  const outcome = await session.run(stdioRequest(one.input, one.limits));
  const { stdout } = outcome;
  const judged = judgeOutput(outcome, one, harness, source);
  const finding: Finding =
    judged.verdict === 'undecided'
      ? await decide(checker, one, textToAnswer(stdout), harness, (reason) =>
          wrongOutput(`The output is not accepted${reason ? `: ${reason}` : '.'}`, stdout, source),
        )
      : judged;
  return { case: one, finding, ...costs([outcome]), results: null };
}
