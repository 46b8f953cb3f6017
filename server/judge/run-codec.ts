import { randomInt } from 'node:crypto';
import type { RunOutcome } from '#sandbox/sandbox.ts';
import type { BuiltCase } from '../problem/built-problem.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { readValue } from './compare.ts';
import { type Failure, failure, isFailure } from './finding.ts';
import { inWindow } from './in-window.ts';
import { judgeReport } from './judge-report.ts';
import { brokenReport, readOutcome } from './outcome.ts';
import { costs, type JudgedCase, type Judging, judged } from './run-case.ts';
import { isLimit } from './verdict.ts';

type CodecJudging = Judging & { harness: HarnessSpec & { kind: 'codec' } };
type Encoded = { case: BuiltCase; outcome: RunOutcome } & ({ text: string } | { failure: Failure });

/** `\u00e9`: the longest that one character of a text is written as. */
const longestEscape = 6;

/** How many values are encoded before the first of them is decoded. */
const batchSize = 4;

/**
 * Encodes a few values, then decodes their texts in shuffled order, each in a fresh process of the other interpreter:
 * nothing but the text can tell a decoder what to return. The results come in the order of the cases.
 */
export async function* runCodecCases(judging: CodecJudging, cases: BuiltCase[]): AsyncGenerator<JudgedCase> {
  for (let from = 0; from < cases.length; ) {
    const batch = await encodeBatch(judging, cases.slice(from, from + batchSize));
    from += batch.length;
    const decodings = decodeShuffled(judging, batch);
    for (const [i, one] of batch.entries()) yield (await decodings.get(i)) ?? notDecoded(one);
  }
}

/** Ends early after a limit was passed: the caller may not want to go on. */
async function encodeBatch(judging: CodecJudging, cases: BuiltCase[]): Promise<Encoded[]> {
  const batch: Encoded[] = [];
  for await (const one of inWindow(cases, (each) => encode(judging, each))) {
    batch.push(one);
    if ('failure' in one && isLimit(one.failure.verdict)) break;
  }
  return batch;
}

async function encode(judging: CodecJudging, one: BuiltCase): Promise<Encoded> {
  const { session, harness } = judging;
  const outcome = await session.run({ input: one.input, limits: one.limits });
  const read = readOutcome(outcome, one.limits);
  if (!read.ok) return { case: one, outcome, failure: whileEncoding(read.failure) };
  const finding = judgeReport(read.report, { ...one, answer: '' }, harness, 'Encoding');
  if (isFailure(finding)) return { case: one, outcome, failure: finding };
  const text = readValue(read.report.results, 2 + longestEscape * 2 * harness.maxEncoded);
  if (typeof text === 'string' && text.length <= 2 * harness.maxEncoded) return { case: one, outcome, text };
  return { case: one, outcome, failure: failure('runtime-error', brokenReport) };
}

function whileEncoding(found: Failure): Failure {
  const hiddenMessage = `While encoding: ${found.hiddenMessage}`;
  return { ...found, message: `While encoding: ${found.message}`, hiddenMessage };
}

function decodeShuffled(judging: CodecJudging, batch: Encoded[]): Map<number, Promise<JudgedCase>> {
  const decodings = new Map<number, Promise<JudgedCase>>();
  for (const [i, one] of shuffled([...batch.entries()])) {
    if (!('text' in one)) continue;
    const decoding = decode(judging, one.case, one.text, one.outcome);
    // Awaited in the order of the cases; a caller that stops before does not want to know how it ended.
    decoding.catch(() => {});
    decodings.set(i, decoding);
  }
  return decodings;
}

async function decode(
  judging: CodecJudging,
  one: BuiltCase,
  text: string,
  encoding: RunOutcome,
): Promise<JudgedCase> {
  const input = JSON.stringify({ decode: text });
  const outcome = await judging.session.run({ input, limits: one.limits, interpreter: 'other' });
  return judged(judging, one, outcome, [encoding], 'Decoding');
}

function notDecoded(one: Encoded): JudgedCase {
  if (!('failure' in one)) throw new Error('an encoded case without its decoding');
  return { case: one.case, finding: one.failure, ...costs([one.outcome]), results: null };
}

function shuffled<T>(items: T[]): T[] {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = randomInt(i + 1);
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
  return items;
}
