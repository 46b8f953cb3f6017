import type { RunOutcome } from '#sandbox/sandbox.ts';
import type { BuiltCase } from '../problem/built-problem.ts';
import { stdioRequest } from '../problem/stdio-request.ts';
import { textToAnswer } from '../problem/text-answer.ts';
import { decide } from './checker/decide.ts';
import type { Finding } from './finding.ts';
import { judgeOutput } from './judge-output.ts';
import { costs, type JudgedCase, type Judging } from './run-case.ts';
import { runPasses } from './run-passes.ts';
import { refusedOutput, validateOutput } from './validator/validate-output.ts';

/** Runs a program on the input of a case and judges what it printed. */
export async function runStdioCase(judging: Judging, one: BuiltCase): Promise<JudgedCase> {
  const { passes = 1 } = one.check.kind === 'validator' ? one.check : {};
  if (passes > 1) return runPasses(judging, one, passes);
  const outcome = await judging.session.run(stdioRequest(one.input, one.limits));
  const finding = await judgePrinted(judging, one, outcome);
  return { case: one, finding, ...costs([outcome]), results: null };
}

async function judgePrinted(judging: Judging, one: BuiltCase, outcome: RunOutcome): Promise<Finding> {
  const { harness, source, checker, validator } = judging;
  const { stdout } = outcome;
  const judged = judgeOutput(outcome, one, harness, source);
  if (judged.verdict !== 'undecided') return judged;
  if (one.check.kind === 'validator') return validateOutput(validator, one, stdout, source);
  const refused = (reason: string) => refusedOutput(reason, stdout, source);
  return decide(checker, one, textToAnswer(stdout), harness, refused);
}
