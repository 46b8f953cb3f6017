import type { TokenRules } from '../problem/built-problem.ts';

/** Where what was printed first differs from the answer. Lines and tokens are counted from 1. */
export type TokenMismatch =
  | { what: 'token'; line: number; token: number; got: string; want: string; isNumber: boolean }
  /** Something is missing at the end; the place is the answer's. */
  | { what: 'missing'; line: number; token: number; want: string }
  | { what: 'extra'; line: number; token: number; got: string }
  | { what: 'space'; line: number; got: string; want: string };

type Token = { text: string; before: string; line: number; token: number };

/**
 * The default output validator of the ICPC format: tokens between white space are compared, in upper or lower case
 * alike, and numbers within a tolerance where there is one. Null where they agree.
 */
export function compareTokens(actual: string, expected: string, rules: TokenRules): TokenMismatch | null {
  const got = tokensOf(actual);
  for (const want of tokensOf(expected)) {
    const { value: have } = got.next();
    const mismatch = have ? compareOne(have, want, rules) : missing(want);
    if (mismatch) return mismatch;
    if (want.text === '') return null;
  }
  return null;
}

/** The tokens with the space before them; then an empty one with the space that is left. */
function* tokensOf(text: string): Generator<Token, undefined> {
  let [line, token] = [1, 0];
  for (const [, before = '', word = ''] of text.matchAll(/([ \t\n\v\f\r]*)([^ \t\n\v\f\r]*)/g)) {
    const lines = countLines(before);
    line += lines;
    token = lines > 0 ? 1 : token + 1;
    yield { text: word, before, line, token };
    if (word === '') return;
  }
}

function countLines(space: string): number {
  return space.includes('\n') ? space.split('\n').length - 1 : 0;
}

function compareOne(have: Token, want: Token, rules: TokenRules): TokenMismatch | null {
  const { line, token } = have;
  if (want.text === '' && have.text !== '') return { what: 'extra', line, token, got: have.text };
  if (have.text === '' && want.text !== '') return missing(want);
  const isNumber = isTolerant(rules) && isFloat(want.text);
  if (!sameToken(have.text, want.text, rules))
    return { what: 'token', line, token, got: have.text, want: want.text, isNumber };
  if (rules.spaceChangeSensitive && have.before !== want.before)
    return { what: 'space', line, got: have.before, want: want.before };
  return null;
}

function missing({ line, token, text }: Token): TokenMismatch | null {
  return text === '' ? null : { what: 'missing', line, token, want: text };
}

function isTolerant({ floatAbs, floatRel }: TokenRules): boolean {
  return floatAbs !== null || floatRel !== null;
}

function sameToken(got: string, want: string, rules: TokenRules): boolean {
  if (got === want) return true;
  if (isTolerant(rules) && isFloat(want)) return isFloat(got) && isNear(Number(got), Number(want), rules);
  return !rules.caseSensitive && got.toLowerCase() === want.toLowerCase();
}

function isFloat(text: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
}

function isNear(got: number, want: number, { floatAbs, floatRel }: TokenRules): boolean {
  const apart = Math.abs(got - want);
  return (
    got === want ||
    (floatAbs !== null && apart <= floatAbs) ||
    (floatRel !== null && apart <= floatRel * Math.abs(want))
  );
}
