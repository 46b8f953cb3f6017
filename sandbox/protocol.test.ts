import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { encodeMessage, MessageDecoder, ProtocolBreach } from './protocol.ts';

const message = Buffer.concat(encodeMessage({ kind: 'outcome' }, [Buffer.from('one'), Buffer.from('')]));

function framed(head: string, rest = ''): Buffer {
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32BE(4 + head.length + rest.length, 0);
  lengths.writeUInt32BE(head.length, 4);
  return Buffer.concat([lengths, Buffer.from(head + rest, 'latin1')]);
}

describe('MessageDecoder', () => {
  test('messages come out whole, however they were cut on the way', () => {
    for (let step = 1; step <= message.length; step += 1) {
      const decoder = new MessageDecoder();
      const stream = Buffer.concat([message, message]);
      const found = [];
      for (let at = 0; at < stream.length; at += step)
        found.push(...decoder.push(stream.subarray(at, at + step)));
      assert.equal(found.length, 2);
      for (const { head, blobs } of found) {
        assert.equal(head.kind, 'outcome');
        assert.deepEqual(blobs.map(String), ['one', '']);
      }
    }
  });

  const breaches: Record<string, Buffer> = {
    'a length beyond the bound': Buffer.from([0xff, 0xff, 0xff, 0xff]),
    'no length to speak of': Buffer.from([0, 0, 0, 1, 0]),
    'a head that is longer than its message': Buffer.from([0, 0, 0, 8, 0, 0, 0, 99, 0, 0, 0, 0]),
    'a head that is not JSON': framed('{nope}'),
    'a head that is not an object': framed('[1, 2]'),
    'a head without the sizes of blobs': framed('{"kind":1}'),
    'sizes that are not sizes': framed('{"blobs":[-1]}'),
    'blobs that are shorter than their sizes say': framed('{"blobs":[5]}', 'abc'),
    'bytes after the last blob': framed('{"blobs":[1]}', 'abc'),
  };
  for (const [name, bytes] of Object.entries(breaches)) {
    test(`${name} is a breach`, () => {
      assert.throws(() => new MessageDecoder().push(bytes), ProtocolBreach);
    });
  }

  test('noise is a breach or silence, never anything else', () => {
    for (let round = 0; round < 500; round += 1) {
      const noise = Buffer.from(message);
      for (let i = 0; i < 3; i += 1) noise[(round * 7 + i * 13) % noise.length] = (round * 31 + i) & 0xff;
      try {
        new MessageDecoder().push(noise);
      } catch (error) {
        assert.ok(error instanceof ProtocolBreach, String(error));
      }
    }
  });
});
