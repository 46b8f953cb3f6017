import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import { ForeignError } from './foreign-package.ts';
import { importLeetcode } from './leetcode.ts';
import { aSource, buildImported, report } from './testing/a-source.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

const question = (metaData: object, exampleTestcases: string, more: object = {}) => ({
  'question.json': {
    title: 'A Title',
    titleSlug: 'a-title',
    metaData: JSON.stringify(metaData),
    exampleTestcases,
    ...more,
  },
});

test('a function comes with its signature and its samples, and builds with a reference', async () => {
  const metadata = {
    name: 'pickTwo',
    params: [
      { name: 'nums', type: 'integer[]' },
      { name: 'words', type: 'list<list<string>>' },
    ],
    return: { type: 'double' },
  };
  const files = question(metadata, '[1,9007199254740993]\n[["a"],[]]\n[]\n[]', {
    difficulty: 'Medium',
    topicTags: [{ slug: 'two-pointers' }],
    hints: ['Look twice.'],
    content: '<p>Somebody else wrote this.</p>',
  });
  const reference =
    'class Solution:\n    def pickTwo(self, nums, words):\n        return float(sum(nums) + len(words))\n';
  const made = importLeetcode(aSource(files, { reference }));
  const built = await buildImported(sandbox, made);
  assert.equal(made.slug, 'a-title');
  assert.deepEqual([built.title, built.difficulty, built.tags], ['A Title', 3, ['two-pointers']]);
  assert.deepEqual(
    built.cases.map(({ input, answer }) => [input, answer]),
    [
      ['{"args":[[1,9007199254740993],[["a"],[]]]}', '9007199254740996.0'],
      ['{"args":[[],[]]}', '0.0'],
    ],
  );
  assert.deepEqual(built.cases[0]?.check, { kind: 'float', abs: 1e-5, rel: 0 });
  assert.match(
    built.starterCode,
    /^class Solution:\n {4}def pickTwo\(self, nums: list\[int\], words: list\[list\[str\]\]\) -> float:/,
  );
  assert.match(report(made), /left out statement\/problem.en.md: the text belongs to whoever wrote it/);
  assert.match(report(made), /left out practice.yaml: declare the bounds/);
  assert.doesNotMatch(report(made), /^error/m);
});

test('what returns nothing is looked at where it was changed, and nodes are written as lists', async () => {
  const metadata = {
    name: 'grow',
    params: [
      { name: 'head', type: 'ListNode' },
      { name: 'root', type: 'TreeNode' },
      { name: 'out', type: 'character[]' },
    ],
    return: { type: 'void' },
    output: { paramindex: 2 },
  };
  const reference =
    'class Solution:\n    def grow(self, head: Optional[ListNode], root: Optional[TreeNode], out: List[str]) -> None:\n        out.append(f"{head.next.val} {root.right.val}")\n';
  const made = importLeetcode(aSource(question(metadata, '[1,2]\n[1,null,3]\n["x"]'), { reference }));
  const built = await buildImported(sandbox, made);
  assert.equal(built.cases[0]?.answer, '["x", "2 3"]');
  assert.match(report(made), /changed practice.yaml: it returns nothing: what became of out is the answer/);
});

test('a class comes with its methods, and a sample is a script', async () => {
  const metadata = {
    classname: 'Box',
    constructor: { params: [{ name: 'size', type: 'integer' }] },
    methods: [
      { name: 'add', params: [{ name: 'word', type: 'string' }], return: { type: 'void' } },
      { name: 'all', params: [], return: { type: 'list<string>' } },
    ],
    systemdesign: true,
  };
  const reference =
    'class Box:\n    def __init__(self, size):\n        self.words = []\n    def add(self, word):\n        self.words.append(word)\n    def all(self):\n        return self.words[:]\n';
  const samples = '["Box","add","all"]\n[[3],["a \\"b\\""],[]]';
  const built = await buildImported(
    sandbox,
    importLeetcode(aSource(question(metadata, samples), { reference })),
  );
  assert.equal(built.cases[0]?.answer, 'None\nNone\n["a \\"b\\""]');
  assert.match(built.starterCode, /class Box:\n {4}def __init__\(self, size: int\) -> None:/);
});

test('metadata alone will do, and the report says what an author still has to write', () => {
  const made = importLeetcode(
    aSource({
      'm.json': { name: 'twice', params: [{ name: 'n', type: 'integer' }], return: { type: 'integer' } },
    }),
  );
  assert.equal(made.slug, 'twice');
  assert.match(report(made), /left out submissions\/accepted\/reference.py: write a solution/);
  assert.match(report(made), /error tests\/10-sample.yaml: there is no sample case/);
});

test('what cannot be read is refused with the place and the reason', () => {
  const refusals: [Record<string, unknown>, RegExp][] = [
    [
      { 'a.json': { name: 'x', params: [{ name: 'n', type: 'Widget' }], return: { type: 'integer' } } },
      /no type of ours for "Widget"/,
    ],
    [{ 'a.json': '{"params": [' }, /a.json: /],
    [{ 'a.txt': 'hello' }, /no JSON with the metadata/],
    [
      question({ name: 'f', params: [{ name: 'n', type: 'integer' }], return: { type: 'integer' } }, 'oops'),
      /sample "oops"/,
    ],
    [
      question({ name: 'f', params: [{ name: 'n', type: 'integer' }], return: { type: 'integer' } }, '"a"'),
      /expected int, got str/,
    ],
  ];
  for (const [files, told] of refusals)
    assert.throws(
      () => importLeetcode(aSource(files)),
      (error: Error) => error instanceof ForeignError && told.test(error.message),
      String(told),
    );
});
