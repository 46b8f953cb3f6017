import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trimTypeshed } from './trim-typeshed.ts';

/** A worker in small: a map of stubs, among them texts that look like keys. */
function worker(stubs: Record<string, string>): string {
  return `var files = ${JSON.stringify(stubs)};\nfiles;\n//# sourceMappingURL=pyright.worker.js.map\n`;
}

const many = Object.fromEntries(
  Array.from({ length: 1000 }, (_, index) => [`/typeshed/stubs/p${index}/p.pyi`, 'x: int']),
);

test('stubs that no solution can want are dropped, and nothing else', () => {
  const kept = {
    '/typeshed/stdlib/heapq.pyi': 'text = {"/typeshed/stubs/a.pyi": 1}',
    '/typeshed/LICENSE': 'terms',
  };
  const trimmed = trimTypeshed(
    worker({ ...many, ...kept, '/typeshed/stdlib/tkinter/__init__.pyi': 'x', '/typeshed/stubs/z.pyi': 'y' }),
  );
  assert.deepEqual(
    JSON.parse(trimmed.slice('var files = '.length, trimmed.indexOf('};') + 1).replace(',}', '}')),
    kept,
  );
  assert.doesNotMatch(trimmed, /sourceMappingURL/);
});

test('a worker without the stubs that were expected stops the build', () => {
  assert.throws(() => trimTypeshed(worker({ '/elsewhere/stubs/a.pyi': 'x' })), /look at trim-typeshed/);
});
