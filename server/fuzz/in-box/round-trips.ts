import type { BoxSession, Sandbox } from '#sandbox/sandbox.ts';
import { writeCanonical } from '../../problem/canonical.ts';
import type { Value } from '../../problem/value.ts';
import { toWire } from '../../problem/wire.ts';
import { Choices } from '../choices.ts';
import { expect } from '../target.ts';
import { anyValue } from '../targets/any-value.ts';
import { openProgram, roomy } from './programs.ts';

/** Values that one run is given. */
const batch = 100;

/** A value goes into a box and comes back: Python writes it as the host does, sign for sign. */
export async function fuzzRoundTrips(sandbox: Sandbox, inputs: number, seed: number): Promise<void> {
  await using session = await openProgram(sandbox, 'def f(x):\n    return x');
  for (let from = 0; from < inputs; from += batch) {
    const size = Math.min(batch, inputs - from);
    const values = Array.from({ length: size }, (_, i) => anyValue(Choices.seeded(seed, from + i)));
    if ((await comesBack(session, values)) === writeCanonical(values)) continue;
    for (const [i, value] of values.entries()) {
      const [came, went] = [await comesBack(session, value), writeCanonical(value)];
      expect(came === went, `seed ${seed}, value ${from + i} comes back otherwise`, { went, came });
    }
    expect(false, `seed ${seed}: values ${from} to ${from + size} come back otherwise together`, null);
  }
}

async function comesBack(session: BoxSession, value: Value): Promise<string> {
  const input = `{"args":[${toWire(value, { t: 'any' })}]}`;
  const { frame } = await session.run({ input, limits: roomy });
  if (frame.status !== 'ok') return frame.status;
  const { results, fatal } = JSON.parse(frame.payload);
  return fatal ? JSON.stringify(fatal) : results;
}
