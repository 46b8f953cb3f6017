import type { z } from 'zod';
import type { Ledger } from '../ledger.ts';

/** Takes keys out of a YAML mapping one by one; what nobody has taken is told as left out. */
export class KeyReader {
  readonly #data: Map<string, unknown>;
  readonly #ledger: Ledger;
  readonly #path: string;
  readonly #prefix: string;

  constructor(data: unknown, ledger: Ledger, path: string, prefix = '') {
    const isMapping = data !== null && typeof data === 'object' && !Array.isArray(data);
    this.#data = new Map(isMapping ? Object.entries(data) : []);
    this.#ledger = ledger;
    this.#path = path;
    this.#prefix = prefix;
  }

  /** Undefined where it is not there, null or not of this form; the last is told. */
  take<T>(key: string, schema: z.ZodType<T>): T | undefined {
    const value = this.#data.get(key);
    this.#data.delete(key);
    if (value === undefined || value === null || value === '') return undefined;
    const parsed = schema.safeParse(withoutNulls(value));
    if (parsed.success) return parsed.data;
    this.note(
      'left out',
      key,
      `is not what the format says: ${parsed.error.issues[0]?.message ?? 'unreadable'}`,
    );
    return undefined;
  }

  inner(key: string): KeyReader {
    const value = this.#data.get(key);
    this.#data.delete(key);
    return new KeyReader(value, this.#ledger, this.#path, `${this.#prefix}${key}.`);
  }

  note(level: 'changed' | 'left out', key: string, reason: string): void {
    this.#ledger.note(level, this.#path, `${this.#prefix}${key}`, reason);
  }

  /** Keys that have no place here, and why. */
  leaveOut(reasons: Record<string, string>): void {
    for (const [key, reason] of Object.entries(reasons)) {
      if (!this.#data.delete(key)) continue;
      this.note('left out', key, reason);
    }
  }

  end(): void {
    for (const key of this.#data.keys()) this.note('left out', key, 'is not known here');
    this.#data.clear();
  }
}

/** `url:` with nothing behind it is as good as not there. */
function withoutNulls(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null));
}
