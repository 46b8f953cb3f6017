import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Box } from './box.ts';
import type { BoxLink } from './box-link.ts';
import { encodeMessage, MessageDecoder, PREAMBLE } from './protocol.ts';

type Said = { kind: string; id?: number };

/** The other end of a link: hears what the host says, and says what a test wants. */
function createOtherEnd() {
  const decoder = new MessageDecoder();
  const heard: Said[] = [];
  let started = false;
  let removed = false;
  let listener: Parameters<BoxLink['listen']>[0] | undefined;
  const link: BoxLink = {
    name: 'a box',
    write(parts) {
      if (!started) {
        assert.deepEqual(parts, [PREAMBLE]);
        started = true;
        return;
      }
      for (const part of parts) heard.push(...decoder.push(part).map(({ head }) => head as Said));
    },
    listen: (given) => {
      listener = given;
    },
    remove: async () => {
      removed = true;
    },
  };
  const say = (head: Record<string, unknown>, ...blobs: string[]) =>
    sayRaw(
      Buffer.concat(
        encodeMessage(
          head,
          blobs.map((blob) => Buffer.from(blob)),
        ),
      ),
    );
  const sayRaw = (bytes: Buffer) => listener?.data(bytes);
  return { link, heard, say, sayRaw, end: () => listener?.end('gone'), wasRemoved: () => removed };
}

async function openBox() {
  const other = createOtherEnd();
  const opening = Box.open(other.link);
  other.say({ kind: 'ready' });
  return { other, box: await opening };
}

const request = { head: { kind: 'run' }, blobs: [Buffer.from('{}')], patienceMs: 60_000 };

function outcome(id: number | undefined) {
  return {
    kind: 'outcome',
    id,
    frame: 'ok',
    stop: null,
    exit: { code: 0 },
    cpuMs: 1,
    wallMs: 2,
    memoryKiB: 3,
    outputCut: false,
  };
}

describe('A box', () => {
  test('answers in the order of the questions, two at a time', async () => {
    const { other, box } = await openBox();
    const answers = [box.request(request), box.request(request), box.request(request)];
    assert.equal(other.heard.length, 2);
    for (const index of [0, 1, 2]) other.say(outcome(other.heard[index]?.id), `"${index}"`, 'out', '');
    const payloads = (await Promise.all(answers)).map(({ frame }) => frame.status === 'ok' && frame.payload);
    assert.deepEqual(payloads, ['"0"', '"1"', '"2"']);
  });

  const breaches: Record<string, (other: ReturnType<typeof createOtherEnd>) => void> = {
    'answers a question that was not asked': (other) => other.say(outcome(99), '', '', ''),
    'answers without all its parts': (other) => other.say(outcome(1), ''),
    'invents a way to stop': (other) => other.say({ ...outcome(1), stop: 'boredom' }, '', '', ''),
    'says that it is clean without being asked': (other) => other.say({ kind: 'swept', left: '' }),
    'sends noise': (other) => other.sayRaw(Buffer.from('some noise')),
    'goes away': (other) => other.end(),
  };
  for (const [name, breach] of Object.entries(breaches)) {
    test(`is given up when it ${name}`, async () => {
      const { other, box } = await openBox();
      const answer = box.request(request);
      breach(other);
      await assert.rejects(answer, { name: 'BoxFailure' });
      assert.ok(other.wasRemoved());
      await assert.rejects(box.request(request), { name: 'BoxFailure' });
    });
  }

  test('is given up when it says nothing', async () => {
    const { other, box } = await openBox();
    await assert.rejects(box.request({ ...request, patienceMs: 20 }), /said nothing/);
    assert.ok(other.wasRemoved());
  });

  test('is given up when its sweep leaves anything', async () => {
    const { other, box } = await openBox();
    const closed = box.close();
    other.say({ kind: 'swept', left: 'files in /tmp' });
    await assert.rejects(closed, /files in \/tmp/);
    assert.ok(other.wasRemoved());
  });

  test('can be closed while it works: late answers are ignored', async () => {
    const { other, box } = await openBox();
    const abandoned = box.request(request);
    const closed = box.close();
    await assert.rejects(abandoned, { name: 'BoxFailure' });
    other.say(outcome(1), '', '', '');
    other.say({ kind: 'swept', left: '' });
    await closed;
    const answer = box.request(request);
    other.say(outcome(other.heard.at(-1)?.id), '"again"', '', '');
    assert.equal((await answer).frame.status, 'ok');
  });
});
