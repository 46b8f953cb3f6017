import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCallScript } from './call-script.ts';
import { LiteralError } from './literal-cursor.ts';
import { CallMismatch, type ClassSpec, checkCalls, operationsToWire } from './operations.ts';

const int = { t: 'int' } as const;
const cache: ClassSpec = {
  kind: 'class',
  recursionLimit: 1000,
  prelude: 'practice',
  names: ['LRUCache', 'LRU', '*'],
  init: [{ name: 'capacity', type: int }],
  methods: [
    { names: ['get'], params: [{ name: 'key', type: int }], returns: int },
    {
      names: ['put'],
      params: [
        { name: 'key', type: int },
        { name: 'value', type: int },
      ],
      returns: { t: 'none' },
    },
  ],
};
const queue: ClassSpec = {
  ...cache,
  names: ['Queue'],
  init: [],
  methods: [{ names: ['dequeue', 'pop'], params: [], returns: int }],
};

const check = (script: string, spec: ClassSpec = cache) => checkCalls(parseCallScript(script), spec);

describe('a script of calls', () => {
  test('separates calls by semicolons or lines, and says what each must return or raise', () => {
    const operations = check('LRUCache(2); put(1, 1)  # fill\n\nget(1) -> 1;\nget(3) raises KeyError;');
    assert.deepEqual(
      operations.map(({ method, answer }) => [method, answer]),
      [
        [null, 'None'],
        ['put', null],
        ['get', '1'],
        ['get', 'raises KeyError'],
      ],
    );
  });

  test('works with several objects', () => {
    const operations = check('a = LRUCache(1)\nb = LRU(2)\na.put(1, 2)\nb.get(1) -> -1');
    assert.deepEqual(
      operations.map(({ object }) => object),
      ['a', 'b', 'a', 'b'],
    );
    assert.equal(
      operationsToWire(operations),
      '{"ops":[["new","a",[1]],["new","b",[2]],["call","a","put",[1,2]],["call","b","get",[1]]]}',
    );
  });

  test('may leave out the making of an object that needs no arguments, and use an alias of a method', () => {
    assert.equal(
      operationsToWire(check('pop() raises IndexError', queue)),
      '{"ops":[["new","",[]],["call","","dequeue",[]]]}',
    );
  });

  test('compares names without case and underscores', () => {
    assert.equal(check('lru_cache(1); GET(5)')[1]?.method, 'get');
  });

  const refused: [script: string, message: RegExp][] = [
    ['get(1)', /make the object first: LRUCache/],
    ['a.get(1)', /make the object first: a = LRUCache/],
    ['LRUCache(1); set(1)', /no method set; there are get, put/],
    ['LRUCache(1); put(1)', /put takes 2 arguments \(key, value\), not 1/],
    ['LRUCache("big")', /LRUCache: capacity: expected int, got str/],
    ['LRUCache(1); get(1) -> "x"', /get ->: expected int, got str/],
  ];
  for (const [script, message] of refused) {
    test(`is refused where a call does not fit: ${script}`, () => {
      assert.throws(
        () => check(script),
        (error) => error instanceof CallMismatch && message.test(error.message),
      );
    });
  }

  test('is refused with the place where it is no script', () => {
    for (const [script, at] of [
      ['LRUCache(1) get(1)', 12],
      ['LRUCache(1', 10],
      ['LRUCache(1); 5', 13],
    ] as const) {
      assert.throws(
        () => parseCallScript(script),
        (error) => error instanceof LiteralError && error.at === at,
      );
    }
  });
});
