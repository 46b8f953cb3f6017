import { isDeepStrictEqual } from 'node:util';
import { encodeMessage, type Message, MessageDecoder, ProtocolBreach } from '#sandbox/protocol.ts';
import type { Choices } from '../choices.ts';
import { expect, type Target } from '../target.ts';
import { garbled, inPieces } from './garble.ts';
import { anyJson, bent } from './json-values.ts';

/** What a box may send, whole, garbled and in any pieces: it decodes to what it says, or is a breach. */
export const messages: Target = {
  name: 'messages',
  share: 4,
  run(choices) {
    const sent = choices.some(3, () => anyMessage(choices));
    const lies = choices.once(3) ? [aLie(choices)] : [];
    const whole = Buffer.concat([...sent.flatMap(({ head, blobs }) => encodeMessage(head, blobs)), ...lies]);
    const bytes = garbled(choices, whole);
    const pieces = inPieces(choices, bytes);
    const { heard, breach } = decode(pieces);
    const input = { bytes: bytes.toString('latin1'), pieces: pieces.map(({ length }) => length) };
    const expected = decodeAtOnce(bytes);
    expect(breach === expected.breach, `a breach: ${breach}, expected ${expected.breach}`, input);
    expect(isDeepStrictEqual(heard, expected.messages.slice(0, heard.length)), 'other messages', input);
    if (!breach) expect(heard.length === expected.messages.length, 'fewer messages', input);
    if (bytes === whole && lies.length === 0)
      expect(heard.length === sent.length && !breach, 'not what was sent', input);
  },
};

function anyMessage(choices: Choices): Message {
  const head = bent(choices, { kind: 'outcome', id: choices.below(5), more: anyJson(choices) });
  return { head, blobs: choices.some(3, () => choices.bytes(12)) };
}

/** A message whose lengths all but one are right. */
function aLie(choices: Choices): Buffer {
  const blobs = choices.bytes(8);
  const sizes = choices.pick([
    [blobs.length],
    [blobs.length, 1],
    [blobs.length + 2],
    [],
    [-1, blobs.length + 1],
    [1.5],
    null,
  ]);
  const head = Buffer.from(JSON.stringify({ kind: 'outcome', blobs: sizes }));
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32BE(4 + head.length + blobs.length);
  lengths.writeUInt32BE(head.length + choices.pick([0, 0, 0, 1, 65_536]), 4);
  return Buffer.concat([lengths, head, blobs]);
}

function decode(pieces: Buffer[]) {
  const decoder = new MessageDecoder();
  const heard: Message[] = [];
  let breach = false;
  for (const piece of pieces) {
    try {
      const found = decoder.push(piece);
      if (!breach) heard.push(...found);
    } catch (error) {
      // After a breach the link goes on bringing bytes until it is gone; they must do no harm either.
      if (!(error instanceof ProtocolBreach)) throw error;
      breach = true;
    }
  }
  return { heard, breach };
}

/** The format once more, as plainly as it can be said. */
function decodeAtOnce(bytes: Buffer): { messages: Message[]; breach: boolean } {
  const messages: Message[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (length < 6 || length > 52 * 2 ** 20) return { messages, breach: true };
    if (at + 4 + length > bytes.length) break;
    const message = readBody(bytes.subarray(at + 4, at + 4 + length));
    if (!message) return { messages, breach: true };
    messages.push(message);
    at += 4 + length;
  }
  return { messages, breach: false };
}

function readBody(body: Buffer): Message | null {
  const headEnd = 4 + body.readUInt32BE(0);
  if (headEnd > body.length || headEnd > 4 + 65_536) return null;
  try {
    const head = JSON.parse(body.subarray(4, headEnd).toString());
    const sizes = head.blobs as number[];
    if (Array.isArray(head) || !Array.isArray(sizes)) return null;
    if (!sizes.every((size) => Number.isInteger(size) && size >= 0)) return null;
    if (sizes.reduce((sum, size) => sum + size, headEnd) !== body.length) return null;
    const starts = sizes.map((_, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, headEnd));
    return { head, blobs: starts.map((start, i) => body.subarray(start, start + (sizes[i] ?? 0))) };
  } catch {
    return null;
  }
}
