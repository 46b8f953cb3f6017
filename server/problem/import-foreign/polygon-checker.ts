import type { ForeignEntry } from './foreign-package.ts';
import type { PolygonProblem } from './polygon-xml.ts';

type Known = { check: object | string; changed?: string };

const exactTokens = { tokens: { case_sensitive: true } };
const close = (tolerance: number) => ({ tokens: { float_tolerance: tolerance } });

/** The standard checkers of testlib that compare tokens, and what differs where ours do it. */
const known: Record<string, Known> = {
  wcmp: { check: exactTokens },
  ncmp: { check: exactTokens, changed: 'numbers are compared as they are written: 07 is not 7' },
  icmp: { check: exactTokens, changed: 'numbers are compared as they are written: 07 is not 7' },
  hcmp: { check: exactTokens, changed: 'numbers are compared as they are written: 07 is not 7' },
  lcmp: { check: exactTokens, changed: 'where a line ends does not count' },
  fcmp: {
    check: { tokens: { case_sensitive: true, space_change_sensitive: true } },
    changed: 'white space at the very end counts, too',
  },
  rcmp: { check: { tokens: { float_absolute_tolerance: 1.5e-6 } } },
  rcmp4: { check: close(1e-4) },
  rcmp6: { check: close(1e-6) },
  rcmp9: { check: close(1e-9) },
  yesno: { check: 'tokens' },
  nyesno: { check: 'tokens' },
};

/** The comparison that stands for a checker; one that is the author's own has to be written in Python. */
export function polygonCheck(
  { assets: { checker } }: PolygonProblem,
  entries: ForeignEntry[],
): object | string {
  const path = checker?.source?.path ?? 'problem.xml';
  if (!checker) {
    entries.push({ level: 'changed', path, reason: 'no checker is named: tokens are compared' });
    return 'tokens';
  }
  const found = known[/^std::(\w+)\.cpp$/.exec(checker.name)?.[1] ?? ''];
  if (!found) {
    const reason = `the checker ${checker.name || path} is not one of the standard ones that have a counterpart: tokens are compared until you write it as "check: {python: checkers/check.py}"`;
    entries.push({ level: 'error', path, reason });
    return 'tokens';
  }
  const how = `${checker.name} is ${JSON.stringify(found.check)}`;
  if (found.changed) entries.push({ level: 'changed', path, reason: `${how}; ${found.changed}` });
  else entries.push({ level: 'imported', path, reason: how });
  return found.check;
}
