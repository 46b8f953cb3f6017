import type { Choices } from '../choices.ts';

/** Numbers at which lengths go wrong. */
const edges = [
  0, 1, 3, 4, 5, 255, 65_535, 65_536, 41_943_040, 41_943_041, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff,
];

/** Bytes with some of what transport, bugs and malice do to them; as they were where the choice is zero. */
export function garbled(choices: Choices, bytes: Buffer): Buffer {
  let result = bytes;
  for (let times = choices.below(4); times > 0; times -= 1) result = garbledOnce(choices, result);
  return result;
}

function garbledOnce(choices: Choices, bytes: Buffer): Buffer {
  const at = choices.below(bytes.length + 1);
  switch (choices.below(7)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), choices.bytes(8), bytes.subarray(at)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + choices.below(8))]);
    case 3:
      return changed(bytes, at, (copy) => copy.fill(choices.below(256), at, at + 1));
    case 4:
      return bytes.length < at + 4
        ? bytes
        : changed(bytes, at, (copy) => copy.writeUInt32BE(choices.pick(edges), at));
    case 5:
      return Buffer.concat([bytes, bytes.subarray(at)]);
    default:
      return choices.bytes(40);
  }
}

function changed(bytes: Buffer, at: number, change: (copy: Buffer) => void): Buffer {
  if (at >= bytes.length) return bytes;
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

/** The same bytes in pieces, as a socket might bring them. */
export function inPieces(choices: Choices, bytes: Buffer): Buffer[] {
  const most = choices.pick([bytes.length + 1, 1, 3, 16, 100]);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = 1 + choices.below(most);
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return pieces;
}

export function garbledText(choices: Choices, text: string): string {
  return garbled(choices, Buffer.from(text)).toString('utf8');
}
