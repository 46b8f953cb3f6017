import { Box } from '#sandbox/box.ts';
import { BoxFailure } from '#sandbox/box-failure.ts';
import type { RunOutcome } from '#sandbox/sandbox.ts';
import type { Choices } from '../choices.ts';
import { expect, type Target } from '../target.ts';
import { OtherEnd } from './other-end.ts';

type End = RunOutcome | Error;

/** A box that says anything in any order: each question is answered by its own answer, or all hear that it failed. */
export const boxConversation: Target = {
  name: 'a conversation with a box',
  share: 3,
  async run(choices) {
    const other = new OtherEnd(choices);
    const steps: string[] = [];
    const opening = settled(Box.open(other.link));
    other.start();
    if (choices.once(8)) other.noise();
    if (choices.once(20)) other.end();
    // A start that goes wrong is over by now; one that is under way ends with the link.
    const box = await Promise.race([opening, nextTurn()]);
    const asked = box instanceof Box ? await converse(choices, box, other, steps) : [];
    if (box instanceof Box && other.isHonest) await partInPeace(box, other, steps);
    other.end();
    const ends = await allWithin(asked, opening);
    expect(ends !== null, 'somebody waits for ever', steps);
    expect(other.wasRemoved, 'a box that has gone is not removed', steps);
    for (const [i, end] of ends.entries()) {
      if (end instanceof Error) expect(end instanceof BoxFailure, `${end.stack}`, steps);
      else expect(payloadOf(end) === `${i}`, `question ${i} got ${payloadOf(end)}`, steps);
    }
  },
};

const moves = ['ask', 'answer', 'answer', 'talk', 'ask', 'close', 'odd', 'noise', 'end'] as const;

/** The host keeps to its part: it asks, it closes, and asks again when the box is clean. → what it asked */
async function converse(
  choices: Choices,
  box: Box,
  other: OtherEnd,
  steps: string[],
): Promise<Promise<End>[]> {
  const asked: Promise<End>[] = [];
  const usual = choices.once(2) ? 6 : moves.length;
  for (let step = choices.below(12); step > 0; step -= 1) {
    const move = moves[choices.below(usual)] ?? 'ask';
    steps.push(move);
    if (move === 'ask') asked.push(ask(box, asked.length, choices.once(3), steps));
    else if (move === 'close') await close(choices, box, other);
    else other[move]();
    if (choices.once(3)) await nextTurn();
  }
  return asked;
}

/** Some are talked with: what is said to one goes nowhere else, and nobody hears what another one says. */
function ask(box: Box, tag: number, isLive: boolean, steps: string[]): Promise<End> {
  const live = {
    open: (say: (data: Buffer | null) => void) => say(Buffer.from(`${tag}`)),
    hear: (chunk: Buffer) => expect(`${chunk}` === `[${tag}]`, `question ${tag} heard ${chunk}`, steps),
  };
  const head = { kind: 'run', tag, isLive };
  return settled(box.request({ head, blobs: [], patienceMs: 60_000, ...(isLive && { live }) }));
}

async function close(choices: Choices, box: Box, other: OtherEnd): Promise<void> {
  const closed = settled(box.close());
  if (choices.once(4)) other.answer();
  other.swept(choices.once(6) ? choices.pick(['a file', 0, null]) : '');
  await Promise.race([closed, nextTurn()]);
}

/** Where the box kept to everything, it must still be there and come clean. */
async function partInPeace(box: Box, other: OtherEnd, steps: string[]): Promise<void> {
  const closed = settled(box.close());
  other.answer();
  other.swept('');
  const end = await Promise.race([closed, nextTurn()]);
  expect(end === undefined, `an honest box is given up: ${end}`, steps);
}

function payloadOf({ frame }: RunOutcome): string {
  return frame.status === 'ok' ? frame.payload : frame.status;
}

/** A rejection as a value. */
function settled<T>(promise: Promise<T>): Promise<T | Error> {
  return promise.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
}

function nextTurn(): Promise<null> {
  return new Promise((resolve) => setImmediate(resolve, null));
}

/** Null where any of them is still open although the link has ended. */
async function allWithin<T>(ends: Promise<T>[], opening: Promise<unknown>): Promise<T[] | null> {
  const all = Promise.all([Promise.all(ends), opening]);
  for (let turns = 0; turns < 5; turns += 1) {
    const done = await Promise.race([all, nextTurn()]);
    if (done) return done[0];
  }
  return null;
}
