import { Box } from '#sandbox/box.ts';
import { BoxFailure } from '#sandbox/box-failure.ts';
import type { BoxLink } from '#sandbox/box-link.ts';
import { encodeMessage, MessageDecoder } from '#sandbox/protocol.ts';
import type { RunOutcome } from '#sandbox/sandbox.ts';
import type { Choices } from '../choices.ts';
import { expect, type Target } from '../target.ts';
import { garbled, inPieces } from './garble.ts';
import { anyJson } from './json-values.ts';
import { outcomeHead } from './outcomes.ts';

type Asked = { tag: number; end: Promise<RunOutcome | BoxFailure | Error> };

/** A box that says anything in any order: each question is answered by its own answer, or all hear that it failed. */
export const boxConversation: Target = {
  name: 'a conversation with a box',
  share: 3,
  async run(choices) {
    const other = otherEnd(choices);
    const opening = settled(Box.open(other.link));
    other.say({ kind: choices.pick(['ready', 'ready', 'ready', 'swept', 'outcome']) });
    if (choices.once(8)) other.noise();
    if (choices.once(20)) other.end();
    const asked: Asked[] = [];
    const steps: string[] = [];
    // A start that goes wrong is over by now; one that is under way ends with the link.
    const box = await Promise.race([opening, nextTurn()]);
    if (box instanceof Box) await converse(choices, box, other, asked, steps);
    other.end();
    const ends = await allWithin(
      asked.map(({ end }) => end),
      opening,
    );
    expect(ends !== null, 'somebody waits for ever', steps);
    expect(other.wasRemoved(), 'a box that has gone is not removed', steps);
    for (const [i, end] of ends.entries()) {
      if (end instanceof Error) expect(end instanceof BoxFailure, `${end.stack}`, steps);
      else expect(payloadOf(end) === `${asked[i]?.tag}`, `${asked[i]?.tag} got ${payloadOf(end)}`, steps);
    }
  },
};

/** The host keeps to its part: it asks, it closes, and asks again when the box is clean. */
async function converse(choices: Choices, box: Box, other: OtherEnd, asked: Asked[], steps: string[]) {
  for (let step = choices.below(12); step > 0; step -= 1) {
    const what = choices.pick(['ask', 'answer', 'answer', 'ask', 'odd', 'close', 'noise', 'end'] as const);
    steps.push(what);
    if (what === 'ask') {
      const tag = asked.length + 1;
      asked.push({
        tag,
        end: settled(box.request({ head: { kind: 'run', tag }, blobs: [], patienceMs: 60_000 })),
      });
    } else if (what === 'answer') other.answer();
    else if (what === 'odd') other.odd();
    else if (what === 'close') {
      const closed = settled(box.close());
      if (choices.once(4)) other.answer();
      other.say({ kind: 'swept', left: choices.pick(['', '', '', 'a file', 0, null]) });
      await Promise.race([closed, nextTurn()]);
    } else if (what === 'noise' && choices.once(3)) other.noise();
    else if (what === 'end' && choices.once(3)) other.end();
    if (choices.once(3)) await nextTurn();
  }
}

type OtherEnd = ReturnType<typeof otherEnd>;

function otherEnd(choices: Choices) {
  const decoder = new MessageDecoder();
  const heard: { id: number; tag: number }[] = [];
  let listener: Parameters<BoxLink['listen']>[0] | undefined;
  let removed = false;
  let isFirst = true;
  const link: BoxLink = {
    name: 'a box',
    write(parts) {
      if (isFirst) isFirst = false;
      else for (const part of parts) for (const { head } of decoder.push(part)) hear(head);
    },
    listen: (given) => {
      listener = given;
    },
    remove: async () => {
      removed = true;
    },
  };
  const hear = ({ id, tag }: Record<string, unknown>) => {
    if (typeof id === 'number') heard.push({ id, tag: Number(tag) });
  };
  const bring = (bytes: Buffer) => {
    for (const piece of inPieces(choices, bytes)) listener?.data(piece);
  };
  const say = (head: Record<string, unknown>, payload = '') =>
    bring(Buffer.concat(encodeMessage(head, [Buffer.from(payload), Buffer.alloc(0), Buffer.alloc(0)])));
  const answerTo = (one: { id: number; tag: number } | undefined) =>
    say({ ...outcomeHead(choices), id: one?.id ?? 1, frame: 'ok' }, `${one?.tag}`);
  return {
    link,
    say,
    answer: () => answerTo(heard.shift()),
    odd: () => (choices.once(2) ? answerTo(choices.pick(heard)) : say(anyHead(choices))),
    noise: () => bring(garbled(choices, choices.bytes(30))),
    end: () => listener?.end('it is over'),
    wasRemoved: () => removed,
  };
}

function anyHead(choices: Choices): Record<string, unknown> {
  return {
    kind: choices.pick(['ready', 'swept', 'outcome', '', 5, null]),
    id: anyJson(choices),
    left: anyJson(choices),
  };
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
