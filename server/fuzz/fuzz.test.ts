import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { openTestSandbox } from '../testing/test-sandbox.ts';
import type { Choices } from './choices.ts';
import { fuzz } from './fuzz.ts';
import { fuzzFrames } from './in-box/frames.ts';
import { fuzzRoundTrips } from './in-box/round-trips.ts';
import { expect, type Target } from './target.ts';
import { allTargets } from './targets/all-targets.ts';

const execute = promisify(execFile);
const seed = 20_261_122;

describe('What reads the messages of a box', { timeout: 300_000 }, () => {
  for (const target of allTargets) {
    test(`keeps its word on garbled ones: ${target.name}`, async () => {
      const { failure, done } = await fuzz({ targets: [target], inputs: 2000, seed });
      assert.equal(failure, null, failure?.error.stack);
      assert.equal(done, 2000);
    });
  }

  test('is told the same by a real box, whatever a submission writes in place of its answer', async () => {
    await using sandbox = await openTestSandbox();
    await fuzzFrames(sandbox, 150, seed);
    await fuzzRoundTrips(sandbox, 1500, seed);
  });
});

describe('The fuzzer', () => {
  const numbers = (choices: Choices) => choices.some(20, () => choices.below(1000));
  const target = (run: Target['run']): Target => ({ name: 'a target', share: 1, run });

  test('finds a defect, and the smallest input that shows it', async () => {
    const broken = target((choices) => {
      const input = numbers(choices);
      expect(!input.some((one) => one >= 500), 'too large', input);
    });
    const { failure } = await fuzz({ targets: [broken], inputs: 10_000, seed });
    assert.deepEqual(failure?.choices, [1, 500]);
    assert.match(failure?.error.message ?? '', /too large\n {2}input: \[ 500 \]/);
  });

  test('tries the same inputs for the same seed, and others for another', async () => {
    const tried = async (seed: number) => {
      const all: number[][] = [];
      const noting = target((choices) => void all.push(numbers(choices)));
      await fuzz({ targets: [noting], inputs: 50, seed });
      return all;
    };
    assert.deepEqual(await tried(1), await tried(1));
    assert.notDeepEqual(await tried(1), await tried(2));
  });

  test('counts a rejection that nobody hears as a defect', async () => {
    // In a process of its own: this one counts such rejections against the test.
    const script = `
      import { fuzz } from ${JSON.stringify(new URL('./fuzz.ts', import.meta.url).href)};
      const run = async (choices) => {
        if (choices.once(50)) void Promise.reject(new Error('unheard'));
      };
      const { failure } = await fuzz({ targets: [{ name: 'careless', share: 1, run }], inputs: 1000, seed: 1 });
      console.log(failure.choices, failure.error.message);`;
    const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', script]);
    assert.match(stdout, /^\[ 49 \] a rejection that nobody heard: Error: unheard/);
  });

  test('stops when its time is over or when it is told to', async () => {
    const stopping = new AbortController();
    const counting = target((choices) => {
      if (choices.once(2000)) stopping.abort();
    });
    const inputs = 100_000_000;
    const stopped = await fuzz({ targets: [counting], inputs, seed, signal: stopping.signal });
    assert.ok(stopped.done < inputs && stopped.failure === null);
    assert.ok((await fuzz({ targets: [counting], inputs, seed, seconds: 0.1 })).done < inputs);
  });
});
