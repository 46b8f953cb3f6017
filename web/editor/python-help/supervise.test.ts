import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PartState } from './help-state.ts';
import { type Running, supervise } from './supervise.ts';

/** A worker whose crash the test decides. */
function startable() {
  const crashes: ((error: Error) => void)[] = [];
  let disposed = 0;
  const start = async (): Promise<Running> => ({
    crashed: new Promise((resolve) => crashes.push(resolve)),
    [Symbol.dispose]() {
      disposed += 1;
    },
  });
  return { start, crash: () => crashes.shift()?.(new Error('died')), disposed: () => disposed };
}

/** What is reported, and a way to wait for it. */
function reports() {
  const all: PartState[] = [];
  let heard = () => {};
  const report = (state: PartState) => {
    all.push(state);
    heard();
  };
  const until = async (count: number) => {
    while (all.length < count) {
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
    }
  };
  return { all, report, until };
}

test('a worker that crashes is started again after ever longer pauses, at last not at all', async () => {
  const { start, crash } = startable();
  const { all, report, until } = reports();
  const pauses: number[] = [];
  const pause = async (ms: number) => void pauses.push(ms);
  using _supervised = supervise({ start, report, pause, now: () => 0 });
  for (let crashes = 0; crashes < 5; crashes += 1) {
    await until(2 + 2 * crashes);
    crash();
  }
  await until(11);
  assert.deepEqual(pauses, [500, 2_000, 8_000, 30_000]);
  assert.deepEqual(all.slice(0, 4), ['loading', 'ready', 'restarting', 'ready']);
  assert.equal(all.at(-1), 'failed');
});

test('a crash after a long sound run is a first one again', async () => {
  const { start, crash } = startable();
  const { report, until } = reports();
  const pauses: number[] = [];
  let now = 0;
  using _supervised = supervise({
    start,
    report,
    now: () => now,
    pause: async (ms) => void pauses.push(ms),
  });
  for (let crashes = 0; crashes < 6; crashes += 1) {
    await until(2 + 2 * crashes);
    now += 120_000;
    crash();
  }
  await until(14);
  assert.deepEqual(new Set(pauses), new Set([500]));
});

test('what cannot even start is tried again too', async () => {
  const { all, report, until } = reports();
  let tries = 0;
  const start = async (): Promise<Running> => {
    tries += 1;
    throw new Error('not there');
  };
  using _supervised = supervise({ start, report, pause: async () => {}, now: () => 0 });
  await until(6);
  assert.equal(tries, 5);
  assert.deepEqual(all, ['loading', 'restarting', 'restarting', 'restarting', 'restarting', 'failed']);
});

test('what is switched off while it starts is closed once it has', async () => {
  const { start, disposed } = startable();
  const { all, report } = reports();
  const begun = Promise.withResolvers<void>();
  const supervised = supervise({
    start: async () => {
      await begun.promise;
      return start();
    },
    report,
  });
  supervised[Symbol.dispose]();
  begun.resolve();
  while (disposed() === 0) await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(all, ['loading']);
});
