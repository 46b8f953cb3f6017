import type { TextStorage } from '../text-keeper.ts';

/** For tests: a browser's storage as far as it matters here. */
export function memoryStorage(content: Record<string, string> = {}): TextStorage {
  const items = new Map(Object.entries(content));
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  };
}
