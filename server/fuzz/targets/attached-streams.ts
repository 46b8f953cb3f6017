import { AttachDecoder } from '#sandbox/attach-stream.ts';
import { ProtocolBreach } from '#sandbox/protocol.ts';
import type { Choices } from '../choices.ts';
import { expect, type Target } from '../target.ts';
import { garbled, inPieces } from './garble.ts';

type Heard = { stdout: string; stderr: string; breach: boolean };

/** What the engine sends on an attached connection, taken apart in any pieces. */
export const attachedStreams: Target = {
  name: 'attached streams',
  share: 2,
  run(choices) {
    const bytes = garbled(choices, Buffer.concat(choices.some(4, () => frame(choices))));
    const pieces = inPieces(choices, bytes);
    const [heard, expected] = [hear(pieces), hearAtOnce(bytes)];
    const input = { bytes: bytes.toString('latin1'), pieces: pieces.map(({ length }) => length) };
    expect(heard.breach === expected.breach, `a breach: ${heard.breach}`, input);
    for (const stream of ['stdout', 'stderr'] as const) {
      const isSame = heard.breach
        ? expected[stream].startsWith(heard[stream])
        : expected[stream] === heard[stream];
      expect(isSame, `${stream} is ${heard[stream]}, expected ${expected[stream]}`, input);
    }
  },
};

function frame(choices: Choices): Buffer {
  const data = choices.bytes(10);
  return Buffer.concat([Buffer.from([1 + choices.below(2), 0, 0, 0, 0, 0, 0, data.length]), data]);
}

function hear(pieces: Buffer[]): Heard {
  const decoder = new AttachDecoder();
  const heard: Heard = { stdout: '', stderr: '', breach: false };
  for (const piece of pieces) {
    try {
      const found = decoder.push(piece);
      if (heard.breach) continue;
      for (const { stream, data } of found) heard[stream] += data.toString('latin1');
    } catch (error) {
      if (!(error instanceof ProtocolBreach)) throw error;
      heard.breach = true;
    }
  }
  return heard;
}

/** The format once more, as plainly as it can be said. */
function hearAtOnce(bytes: Buffer): Heard {
  const heard: Heard = { stdout: '', stderr: '', breach: false };
  for (let at = 0; at + 8 <= bytes.length; ) {
    const stream = ([null, 'stdout', 'stderr'] as const)[bytes[at] ?? 0];
    if (!stream) return { ...heard, breach: true };
    const end = at + 8 + bytes.readUInt32BE(at + 4);
    heard[stream] += bytes.toString('latin1', at + 8, end);
    at = end;
  }
  return heard;
}
