import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { messagesOf } from './socket.ts';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'] }));
afterEach(() => mock.timers.reset());

/** A line whose other end may be gone: it says what the test has it say, and that it is closed never. */
class HalfOpen extends EventTarget {
  closed = false;
  say = (data: string) => this.dispatchEvent(new MessageEvent('message', { data }));
  close() {
    this.closed = true;
  }
}

function open() {
  const line = new HalfOpen();
  const messages = messagesOf(line as unknown as WebSocket, new AbortController().signal);
  return { line, messages };
}

test('a line that says nothing more is given up, without being told that it has ended', async () => {
  const { line, messages } = open();
  const first = messages.next();
  line.say('a');
  assert.deepEqual(await first, { value: 'a', done: false });
  const next = messages.next();
  mock.timers.tick(24_000);
  assert.equal(line.closed, false);
  mock.timers.tick(1_000);
  assert.equal((await next).done, true);
  assert.equal(line.closed, true);
});

test('a line that says something now and then is kept, however long it takes', async () => {
  const { line, messages } = open();
  for (let minute = 0; minute < 10; minute++) {
    const next = messages.next();
    mock.timers.tick(14_000);
    line.say('still there');
    assert.equal((await next).value, 'still there');
  }
  assert.equal(line.closed, false);
  await messages.return();
});

test('a line over which nothing ever came is given up, too', async () => {
  const { messages } = open();
  const first = messages.next();
  mock.timers.tick(25_000);
  assert.equal((await first).done, true);
});
