import { readOutcome } from '#sandbox/outcome.ts';
import { ProtocolBreach } from '#sandbox/protocol.ts';
import type { Choices } from '../choices.ts';
import { expect, type Target } from '../target.ts';
import { bent } from './json-values.ts';

/** The head of an answer: what is read from it is an outcome in every part, or it is a breach. */
export const outcomes: Target = {
  name: 'outcomes',
  share: 2,
  run(choices) {
    const straight = outcomeHead(choices);
    const head = JSON.parse(JSON.stringify(bent(choices, straight)).replace('1e+308', '1e999'));
    const blobs = Array.from({ length: choices.pick([3, 2, 4, 0]) }, () => choices.bytes(6));
    const input = { head, blobs: blobs.map((blob) => blob.toString('latin1')) };
    const answer = read({ head, blobs });
    if (!answer) return;
    expect(blobs.length === 3, 'an outcome without its parts', input);
    const { outcome } = answer;
    for (const amount of [outcome.cpuMs, outcome.wallMs, outcome.memoryKiB]) {
      expect(Number.isFinite(amount) && amount >= 0, `an amount of ${amount}`, input);
    }
    expect([null, 'cpu', 'wall', 'memory', 'output'].includes(outcome.stop), 'an unknown stop', input);
    expect(Number.isSafeInteger(answer.id), 'an id that is none', input);
    const isText = blobs[0]?.equals(Buffer.from(blobs[0].toString())) ?? false;
    const ok = head.frame === 'ok' && isText;
    expect((outcome.frame.status === 'ok') === ok, `a frame that is ${outcome.frame.status}`, input);
  },
};

export function outcomeHead(choices: Choices): Record<string, unknown> {
  return {
    kind: 'outcome',
    id: choices.below(4),
    frame: choices.pick(['ok', 'missing', 'cut short', 'more than one', '']),
    stop: choices.pick([null, 'cpu', 'wall', 'memory', 'output']),
    exit: choices.pick([{ code: 0 }, { code: 1 }, { signal: 'SIGSEGV' }]),
    cpuMs: choices.below(3000),
    wallMs: choices.below(9000) + 0.5,
    memoryKiB: choices.below(300_000),
    outputCut: choices.once(4),
  };
}

function read(message: Parameters<typeof readOutcome>[0]) {
  try {
    return readOutcome(message);
  } catch (error) {
    if (!(error instanceof ProtocolBreach)) throw error;
    return null;
  }
}
