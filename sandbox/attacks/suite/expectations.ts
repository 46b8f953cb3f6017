import assert from 'node:assert/strict';
import type { Arena, Judged } from './arena.ts';
import { type Attack, type Target, verdictOf } from './attack.ts';
import type { BoxView } from './box-view.ts';

const honest = 'def solve(n):\n    return 2 * n + 1\n';
/** Less than any attack that has to be timed out takes; so it has waited for none. */
const HONEST_MS = 3000;
/** What the runner may keep for its own use after something large has gone through it. */
const KEPT_KIB = 4096;
const SETTLE_MS = 5000;

export function expectVerdict(attack: Attack, { outcome, cases }: Judged): void {
  const allowed: string[] = attack.verdicts.map((code) => verdictOf[code]);
  const told = JSON.stringify({ outcome, cases: cases.slice(0, 3) }).slice(0, 4000);
  assert.ok(
    allowed.includes(outcome.verdict),
    `${outcome.verdict} in place of ${allowed.join(' or ')}: ${told}`,
  );
  if (attack.says) assert.match(`${outcome.message} ${told}`, attack.says);
}

/** An honest submission, right after: it is accepted, and has not waited for anything that the attack left. */
export async function expectHonestAccepted(arena: Arena): Promise<void> {
  const tookMs = await expectAccepted(arena, 'number', honest);
  assert.ok(tookMs < HONEST_MS, `an honest submission took ${Math.round(tookMs)} ms`);
}

export async function expectAccepted(arena: Arena, target: Target, source: string): Promise<number> {
  const { outcome, tookMs } = await arena.submit(target, source);
  assert.equal(outcome.verdict, 'accepted', JSON.stringify(outcome));
  return tookMs;
}

/** The boxes as they were: the same ones, with nothing in them that was not there before. An attack that fails here must
 *  not have the next ones fail with it, so from then on the boxes are compared with what it has left. */
export async function expectNothingLeft(used: { arena: Arena; before: BoxView[] }): Promise<void> {
  const { arena, before } = used;
  const deadline = performance.now() + SETTLE_MS;
  let found = await arena.boxes();
  while (differences(before, found).length > 0 && performance.now() < deadline) found = await arena.boxes();
  used.before = differences(before, found).length > 0 ? found : before;
  assert.deepEqual(differences(before, found), []);
}

function differences(before: readonly BoxView[], now: readonly BoxView[]): string[] {
  if (now.map(({ id }) => id).join() !== before.map(({ id }) => id).join()) {
    return [`other boxes: ${now.map(({ id }) => id.slice(0, 12))}`];
  }
  return now.flatMap((box, i) => differencesOf(before[i] as BoxView, box));
}

function differencesOf(before: BoxView, now: BoxView): string[] {
  const left = (['strangers', 'files', 'ipc'] as const).flatMap((kind) =>
    now[kind].map((what) => `${kind}: ${what}`),
  );
  if (now.processes !== before.processes) left.push(`${now.processes} processes, were ${before.processes}`);
  if (now.mounts.join() !== before.mounts.join()) left.push(`mounts: ${now.mounts.join(', ')}`);
  if (now.memoryKiB > before.memoryKiB + KEPT_KIB) {
    left.push(`${now.memoryKiB} KiB, were ${before.memoryKiB}`);
  }
  return left;
}
