import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { preludeStub } from './prelude-stub.ts';

const harness = (name: string) =>
  readFile(new URL(`../../sandbox/image/harness/${name}`, import.meta.url), 'utf8');

test('the stub has the names of the prelude in its order: stars, builtins, modules, node classes', async () => {
  const lines = preludeStub(await harness('prelude.py'), await harness('nodes.py')).split('\n');
  const order = [
    'from bisect import *',
    'from collections import *',
    'from builtins import *',
    'from dataclasses import dataclass as dataclass, field as field',
    'import bisect as bisect',
    'import statistics as statistics',
    'class TreeNode:',
    '    left: TreeNode | None',
    'class ListNode:',
    '    def __init__(self, val: _Value = ..., next: ListNode | None = ...) -> None: ...',
  ];
  const places = order.map((line) => lines.indexOf(line));
  assert.ok(!places.includes(-1), `${order[places.indexOf(-1)]} is missing`);
  assert.deepEqual(
    places,
    [...places].sort((one, other) => one - other),
  );
});

test('a prelude written in another way stops the build', async () => {
  const [prelude, nodes] = [await harness('prelude.py'), await harness('nodes.py')];
  assert.throws(() => preludeStub(prelude.replace('STARS', 'STAR_NAMES'), nodes), /look at prelude-stub/);
  assert.throws(() => preludeStub(prelude, nodes.replaceAll('(self', '(this')), /No node class/);
});
