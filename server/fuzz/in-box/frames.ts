import type { Frame, Sandbox } from '#sandbox/sandbox.ts';
import { Choices } from '../choices.ts';
import { expect } from '../target.ts';
import { garbled, inPieces } from '../targets/garble.ts';
import { openProgram, roomy } from './programs.ts';

/** Writes what it is told on the pipe that its answer goes through, and ends as it is told. */
const writer = `import os, signal
def f(x):
    how, pieces = x
    for piece in pieces:
        os.write(3, bytes.fromhex(piece))
    if how == "exit": os._exit(0)
    if how == "kill": os.kill(os.getpid(), signal.SIGKILL)
    return "fine"`;

const ends = ['return', 'exit', 'kill'] as const;
const report = '{"results": "\\"fine\\"", "raised": [], "fatal": null}';

/** What a submission writes in place of its answer: a frame, if it is exactly one, and nothing else ever. */
export async function fuzzFrames(sandbox: Sandbox, inputs: number, seed: number): Promise<void> {
  await using session = await openProgram(sandbox, writer);
  for (let index = 0; index < inputs; index += 1) {
    const choices = Choices.seeded(seed, index);
    const how = choices.pick(ends);
    const written = garbled(choices, choices.once(5) ? Buffer.alloc(0) : frameOf(anyPayload(choices)));
    const pieces = inPieces(choices, written).map((piece) => piece.toString('hex'));
    const { frame } = await session.run({ input: JSON.stringify({ args: [[how, pieces]] }), limits: roomy });
    const all = how === 'return' ? Buffer.concat([written, frameOf(Buffer.from(report))]) : written;
    const expected = readAtOnce(all);
    const isSame = frame.status === expected.status && payloadOf(frame) === payloadOf(expected);
    const input = { index, how, written: written.toString('hex'), frame, expected };
    expect(isSame, `seed ${seed}, input ${index}: a frame that is ${frame.status}`, input);
  }
  await session[Symbol.asyncDispose]();
  const { retired } = sandbox.stats();
  expect(retired === 0, `seed ${seed}: a box did not survive`, { retired });
}

function anyPayload(choices: Choices): Buffer {
  return choices.once(2) ? Buffer.from(report) : choices.bytes(20);
}

function frameOf(payload: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(payload.length);
  return Buffer.concat([length, payload]);
}

/** The format once more, as plainly as it can be said. */
function readAtOnce(all: Buffer): Frame {
  if (all.length === 0) return { status: 'missing' };
  const payload = all.subarray(4);
  const isWhole = all.length >= 4 && all.readUInt32BE() === payload.length;
  const text = payload.toString();
  if (isWhole && Buffer.from(text).equals(payload)) return { status: 'ok', payload: text };
  return { status: 'malformed', reason: '' };
}

function payloadOf(frame: Frame): string | null {
  return frame.status === 'ok' ? frame.payload : null;
}
