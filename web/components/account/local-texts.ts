import { fingerprint } from '#contract/fingerprint.ts';
import type { KeepText } from '#contract/kept.ts';
import type { Step } from '../kept/step-record.ts';

export type Keys = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A draft or note as the browser keeps it. */
export type LocalText = KeepText & { key: string; kind: 'draft' | 'note'; slug: string };

const textKey = /^touchstone:(?<kind>draft|note):(?<slug>[^:]+)$/;
const ownKey = /^touchstone:(draft|note|cases):/;
const awayPrefix = (id: string) => `touchstone:of:${id}:`;

/** What the server may not have: the text is not the one that both last had in common, or an answer is missing. */
export function listUnsent(storage: Keys): LocalText[] {
  return keysOf(storage).flatMap((key) => {
    const { kind, slug } = textKey.exec(key)?.groups ?? {};
    const text = storage.getItem(key);
    if (!kind || !slug || text === null) return [];
    const step = stepOf(storage.getItem(`${key}:step`));
    if (step && step.sent.length === 0 && step.text === fingerprint(text)) return [];
    const { revision: basedOn = 0, sent: unanswered = [] } = step ?? {};
    return [{ key, kind: kind as LocalText['kind'], slug, text, basedOn, unanswered }];
  });
}

/** Takes a person's texts out of the next one's sight, and keeps them for when the first is back. */
export function putAway(storage: Keys, id: string, isWanted = (_key: string) => true): void {
  for (const key of keysOf(storage).filter((one) => ownKey.test(one))) {
    if (isWanted(key)) move(storage, key, awayPrefix(id) + key);
    else storage.removeItem(key);
  }
}

/** What was put away for this person; where something has its place by now it stays away. */
export function bringBack(storage: Keys, id: string): void {
  const prefix = awayPrefix(id);
  for (const key of keysOf(storage).filter((one) => one.startsWith(prefix) && !one.endsWith(':step'))) {
    const place = key.slice(prefix.length);
    if (storage.getItem(place) !== null) continue;
    move(storage, key, place);
    move(storage, `${key}:step`, `${place}:step`);
  }
}

function move(storage: Keys, from: string, to: string): void {
  const value = storage.getItem(from);
  if (value === null) return;
  // There may be no room for both.
  storage.removeItem(from);
  storage.setItem(to, value);
}

function keysOf(storage: Keys): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
}

function stepOf(stored: string | null): Step | null {
  try {
    return JSON.parse(stored ?? 'null') as Step | null;
  } catch {
    return null;
  }
}
