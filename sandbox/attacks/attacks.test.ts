import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Arena, openArena } from './suite/arena.ts';
import type { Attack } from './suite/attack.ts';
import type { BoxView } from './suite/box-view.ts';
import { attackClasses } from './suite/classes.ts';
import { expectHonestAccepted, expectNothingLeft, expectVerdict } from './suite/expectations.ts';
import { pairsOf } from './suite/pairs.ts';
import { allAttacks } from './suite/programs.ts';
import { type Held, renderTable } from './suite/table.ts';
import { warmUp } from './suite/warm-up.ts';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const halfAnHour = 1_800_000;

const attacks = allAttacks();
const held = new Map<Attack, Held>(attacks.map((attack) => [attack, { alone: false, beside: false }]));
const note = (attack: Attack, where: keyof Held) => Object.assign(held.get(attack) ?? {}, { [where]: true });

/** A judge for all tests of a block, and its boxes as they are before any attack. */
function useArena(boxes: number): { arena: Arena; before: BoxView[] } {
  const used = {} as { arena: Arena; before: BoxView[] };
  before(async () => {
    used.arena = await openArena(boxes);
    await warmUp(used.arena, boxes);
    for (let round = 0; round < 2 * boxes; round += 1) await expectHonestAccepted(used.arena);
    used.before = await used.arena.boxes();
    assert.equal(used.before.length, boxes);
  });
  after(() => used.arena?.[Symbol.asyncDispose]());
  return used;
}

test('every class of attack has a program, and they are more than 120', () => {
  const without = attackClasses.filter(({ number }) => !attacks.some((attack) => attack.class === number));
  assert.deepEqual(
    without.map(({ number, title }) => `${number} ${title}`),
    [],
  );
  assert.ok(attacks.length > 120, `${attacks.length} programs`);
});

describe('alone, in a pool of one box', { timeout: halfAnHour }, () => {
  const used = useArena(1);
  for (const attack of attacks) {
    test(`${attack.class}. ${attack.title}`, async () => {
      const judged = await used.arena.submit(attack.target, attack.source);
      await expectHonestAccepted(used.arena);
      expectVerdict(attack, judged);
      await expectNothingLeft(used);
      note(attack, 'alone');
    });
  }
  test('nothing has been written to the roots of the boxes', async () => {
    assert.deepEqual(await used.arena.changes(), []);
  });
});

describe('two side by side, in a pool of two', { timeout: halfAnHour }, () => {
  const used = useArena(2);
  for (const pair of pairsOf(attacks)) {
    test(pair.map((attack) => `${attack.class}. ${attack.title}`).join(' | '), async () => {
      const judged = await Promise.all(pair.map(({ target, source }) => used.arena.submit(target, source)));
      await Promise.all(pair.map(() => expectHonestAccepted(used.arena)));
      for (const [i, attack] of pair.entries()) expectVerdict(attack, judged[i] as (typeof judged)[number]);
      await expectNothingLeft(used);
      for (const attack of pair) note(attack, 'beside');
    });
  }
  test('nothing has been written to the roots of the boxes, side by side either', async () => {
    assert.deepEqual(await used.arena.changes(), []);
  });
});

test('docs/attacks.md shows what this run has shown', async () => {
  const table = renderTable(attacks, held);
  await mkdir(path('.data'), { recursive: true });
  await writeFile(path('.data/attacks.md'), table);
  const published = await readFile(path('docs/attacks.md'), 'utf8');
  assert.equal(published, table, 'if what it shows is right: cp .data/attacks.md docs/attacks.md');
});
