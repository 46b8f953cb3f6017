import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Frame, Sandbox } from './sandbox.ts';
import { openSandbox, runOnce } from './testing/real-sandbox.ts';

/** Writes these bytes in place of an answer. */
const leaving = (bytes: string) =>
  `import os\ndef f(x):\n    frame = ${bytes}\n    while frame: frame = frame[os.write(3, frame):]\n    os._exit(0)`;

describe('What a run leaves in the pipe for its answer is told as it is', { timeout: 300_000 }, () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await openSandbox();
  });
  after(() => sandbox[Symbol.asyncDispose]());

  const frames: [what: string, bytes: string, frame: Frame][] = [
    ['nothing', 'b""', { status: 'missing' }],
    ['a whole frame', 'b"\\0\\0\\0\\2{}"', { status: 'ok', payload: '{}' }],
    ['an empty one', 'b"\\0\\0\\0\\0"', { status: 'ok', payload: '' }],
    ['part of its length', 'b"\\0\\0"', { status: 'malformed', reason: 'cut short' }],
    ['less than it announced', 'b"\\0\\0\\0\\3{}"', { status: 'malformed', reason: 'cut short' }],
    ['more than it announced', 'b"\\0\\0\\0\\2{}{}"', { status: 'malformed', reason: 'more than one' }],
    ['bytes that are no text', 'b"\\0\\0\\0\\2\\xff\\xff"', { status: 'malformed', reason: 'not UTF-8' }],
    [
      'more than is taken',
      'b"\\xff" * 34_000_000',
      { status: 'malformed', reason: 'longer than 33554432 bytes' },
    ],
  ];
  for (const [what, bytes, frame] of frames) {
    test(what, async () => {
      assert.deepEqual((await runOnce(sandbox, leaving(bytes))).frame, frame);
      assert.equal(sandbox.stats().retired, 0, 'the box did not survive');
    });
  }

  test('an answer after junk is more than one', async () => {
    const source = 'import os\ndef f(x):\n    os.write(3, b"\\0\\0\\0\\1x")\n    return 1';
    const { frame } = await runOnce(sandbox, source);
    assert.deepEqual(frame, { status: 'malformed', reason: 'more than one' });
  });
});
