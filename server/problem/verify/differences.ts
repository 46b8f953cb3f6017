import type { Expectation } from '../schema/practice-yaml.ts';
import type { Rule } from './expected-verdicts.ts';
import type { JudgedCase, JudgedSubmission } from './run-submission.ts';
import { type CellWord, isAmong } from './verdict-words.ts';

/** How a submission's verdicts differ from what is declared; empty where all is as expected. */
export function differencesOf(
  judged: JudgedSubmission,
  rules: Rule[],
  expectation: Expectation | undefined,
): string[] {
  if (judged.word === 'JE') return [`the judge failed: ${judged.message}`];
  const found = rules.flatMap((rule) => breaks(rule, judged));
  if (expectation) found.push(...unexpected(expectation, judged));
  return [...new Set(found)];
}

function breaks(rule: Rule, judged: JudgedSubmission): string[] {
  const cases = verdictsOf(judged).filter((one) => rule.group === undefined || one.group === rule.group);
  const { permitted, required, from } = rule;
  const found: string[] = [];
  const stray = permitted && cases.find((one) => !isAmong(one.word, permitted));
  if (permitted && stray) found.push(`${describe(stray)}; permitted: ${permitted.join(', ')} (${from})`);
  if (required && !cases.some((one) => isAmong(one.word, required))) {
    const where = rule.group === undefined ? 'any case' : `any case of group ${rule.group}`;
    found.push(`not ${required.join(' or ')} on ${where} (${from})`);
  }
  return found;
}

/** A source that does not compile gets its verdict before any case; to the rules that is a case too. */
function verdictsOf(judged: JudgedSubmission): JudgedCase[] {
  if (judged.cases.length > 0) return judged.cases;
  return [{ group: '', name: 'compiling', word: judged.word, cpuMs: 0, limitMs: 0, message: judged.message }];
}

function unexpected({ verdict, first_fail }: Expectation, judged: JudgedSubmission): string[] {
  const failed = verdictsOf(judged).find((one) => one.word !== 'AC');
  const word: CellWord = failed?.word ?? 'AC';
  const found: string[] = [];
  if (verdict && !isAmong(word, verdict)) {
    found.push(
      `${failed ? describe(failed) : 'AC'}; expected: ${verdict.join(', ')} (practice.yaml, expect)`,
    );
  }
  if (first_fail !== undefined && failed?.group !== first_fail) {
    const where = failed ? `in group ${failed.group || '(none)'}` : 'nowhere';
    found.push(`fails first ${where}; expected: in group ${first_fail} (practice.yaml, expect)`);
  }
  return found;
}

function describe({ group, name, word, message }: JudgedCase): string {
  const place = group ? ` on "${name}" of group ${group}` : '';
  return `${word}${place}${message ? `: ${message.split('\n', 1)[0]?.slice(0, 300)}` : ''}`;
}
