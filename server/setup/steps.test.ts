import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSteps } from './steps.ts';

/** What was written, as a person would see it in a log or on a terminal. */
function recorder(isTTY: boolean) {
  let text = '';
  const write = (chunk: string | Uint8Array) => {
    text += chunk;
    return true;
  };
  return { output: { isTTY, write }, text: () => text };
}

test('a quick step is one plain line in a log', async () => {
  const { output, text } = recorder(false);
  const result = await createSteps(output).run('Database', async () => 42);
  assert.equal(result, 42);
  assert.equal(text(), '✓ Database\n');
});

test('progress is a line of its own in a log, and no more than one every few seconds', async () => {
  const { output, text } = recorder(false);
  await createSteps(output).run('Image', async (report) => {
    for (let percent = 0; percent < 100; percent += 1) report(`${percent} %`);
  });
  assert.equal(text(), '  Image: 0 %\n✓ Image\n');
});

test('on a terminal the line is rewritten in place', async () => {
  const { output, text } = recorder(true);
  await createSteps(output).run('Image', async (report) => report('50 %'));
  assert.ok(text().includes('\r\u001b[K  Image: 50 %'));
  assert.equal(text().split('\n').length, 2);
});

test('a step that fails is marked, and its reason passed on', async () => {
  const { output, text } = recorder(false);
  const failing = createSteps(output).run('Database', async () => {
    throw new Error('disk full');
  });
  await assert.rejects(failing, /disk full/);
  assert.equal(text(), '✗ Database\n');
});
