import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AttachDecoder } from './attach-stream.ts';
import { ProtocolBreach } from './protocol.ts';

function piece(stream: number, text: string): Buffer {
  const header = Buffer.from([stream, 0, 0, 0, 0, 0, 0, text.length]);
  return Buffer.concat([header, Buffer.from(text)]);
}

test('the two streams are taken apart, however they were cut on the way', () => {
  const bytes = Buffer.concat([piece(1, 'out'), piece(2, 'error'), piece(1, ''), piece(1, 'more')]);
  for (let step = 1; step <= bytes.length; step += 1) {
    const decoder = new AttachDecoder();
    const texts = { stdout: '', stderr: '' };
    for (let at = 0; at < bytes.length; at += step) {
      for (const { stream, data } of decoder.push(bytes.subarray(at, at + step))) texts[stream] += data;
    }
    assert.deepEqual(texts, { stdout: 'outmore', stderr: 'error' });
  }
});

test('a stream that does not exist is a breach', () => {
  assert.throws(() => new AttachDecoder().push(piece(7, 'x')), ProtocolBreach);
});
