import type { RunOutcome } from '#sandbox/sandbox.ts';
import type { BuiltCase } from '../problem/built-problem.ts';
import { stdioRequest } from '../problem/stdio-request.ts';
import { type Finding, failure, isFailure } from './finding.ts';
import { judgeOutput } from './judge-output.ts';
import { cut, printable } from './printable.ts';
import { costs, type JudgedCase, type Judging } from './run-case.ts';
import type { NextPass } from './validator/next-pass.ts';
import { findingOf } from './validator/validate-output.ts';

type Pass = {
  number: number;
  of: number;
  /** The case, with the input of this pass. */
  one: BuiltCase;
  /** The validator's folder for feedback. */
  files: string;
};

const longestInput = 100;

/**
 * Runs a program as often as its output validator asks for, on what that has made of the output before. Each pass is a
 * fresh process under the limits of the case, in turns of either interpreter: nothing but the input tells it anything.
 */
export async function runPasses(judging: Judging, one: BuiltCase, of: number): Promise<JudgedCase> {
  const before: RunOutcome[] = [];
  for (let pass: Pass = { number: 1, of, one, files: '{}' }; ; ) {
    const outcome = await runPass(judging, pass);
    before.push(outcome);
    const judged = await judgePass(judging, pass, outcome);
    if ('verdict' in judged) {
      const { stdout, stderr } = outcome;
      return { case: one, finding: inPass(judged, pass), ...costs(before), stdout, stderr, results: null };
    }
    const input = JSON.stringify({ stdin: judged.stdin });
    pass = { number: pass.number + 1, of, one: { ...one, input }, files: judged.files };
  }
}

function runPass({ session }: Judging, { number, one }: Pass): Promise<RunOutcome> {
  const interpreter = number % 2 === 1 ? 'main' : 'other';
  return session.run({ ...stdioRequest(one.input, one.limits), interpreter });
}

async function judgePass(
  { harness, source, validator }: Judging,
  { number, of, one, files }: Pass,
  outcome: RunOutcome,
): Promise<Finding | NextPass> {
  const judged = judgeOutput(outcome, one, harness, source);
  if (judged.verdict !== 'undecided') return judged;
  if (!validator) throw new Error('a case of several passes, and no output validator');
  const word = await validator.ask(one, { stdin: outcome.stdout }, files);
  if (word.word !== 'accepted' || !word.next) return findingOf(word, outcome.stdout, source);
  if (number < of) return word.next;
  const tooMany = `it asks for pass ${number + 1}, and there are ${of} at most`;
  return failure('judge-error', `The output validator of this problem failed: ${tooMany}`);
}

/** The input of a later pass is in no case, so it is told here. */
function inPass(finding: Finding, { number, of, one }: Pass): Finding {
  if (!isFailure(finding)) return finding;
  const { stdin } = JSON.parse(one.input) as { stdin: string };
  const given = number > 1 ? `, given ${cut(printable(JSON.stringify(stdin)), longestInput)}` : '';
  return {
    ...finding,
    message: `In pass ${number} of ${of}${given}: ${finding.message}`,
    hiddenMessage: `In pass ${number} of ${of}: ${finding.hiddenMessage}`,
  };
}
