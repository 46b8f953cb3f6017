import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Box } from './box.ts';
import { BoxLending, type Warm } from './box-lending.ts';

/** Lending never looks into a box. */
const warm = (name: string): Warm => ({ box: { name } as Box, uses: 0, beside: false });

test('a box that comes goes to who waits first, and what is given back to the next', async () => {
  const lending = new BoxLending(1);
  const [first, second] = [lending.take(false, undefined), lending.take(false, undefined)];
  const one = warm('one');
  lending.offer(one);
  assert.equal(await first, one);
  assert.deepEqual([lending.ready, lending.leased, lending.missing], [0, 1, 0]);
  lending.giveBack(one);
  assert.equal(await second, one);
});

test('a box beside another is one more, and nobody who holds none is given it', async () => {
  const lending = new BoxLending(1);
  const [one, other] = [warm('one'), warm('other')];
  lending.offer(one);
  assert.equal(lending.take(false, undefined), one);
  const beside = lending.take(true, undefined);
  assert.equal(lending.missing, 1);
  lending.offer(other);
  assert.equal(await beside, other);
  const waits = lending.take(false, undefined);
  lending.giveBack(other);
  assert.deepEqual([lending.ready, lending.leased], [1, 1]);
  assert.equal(lending.take(true, undefined), other);
  lending.giveBack(one);
  assert.equal(await waits, one);
});

test('when a box dies, who waited for its holder is given one that is ready', async () => {
  const lending = new BoxLending(1);
  const [one, other] = [warm('one'), warm('other')];
  lending.offer(one);
  await lending.take(false, undefined);
  const beside = lending.take(true, undefined);
  lending.offer(other);
  lending.giveBack((await beside) as Warm);
  const waits = lending.take(false, undefined);
  lending.remove(one);
  assert.equal(await waits, other);
  assert.deepEqual([lending.ready, lending.leased, lending.missing], [0, 1, 1]);
});
