import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { codecSpec } from '../testing/harness-specs.ts';
import { judgeAll, taskOf } from '../testing/judge-tasks.ts';
import { openTestSandbox } from '../testing/test-sandbox.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

describe('a codec', () => {
  const trees = [[1, 2], [], [3, null, 4]].map((levels) => ({
    input: JSON.stringify({ encode: levels }),
    answer: levels.length ? `TreeNode([${levels.map((value) => value ?? 'None').join(', ')}])` : 'None',
  }));
  const judgeCodec = (source: string) => judgeAll(taskOf(codecSpec, trees, { source }), sandbox);

  test('that writes the tree as text is accepted', async () => {
    const source = `class Codec:
    def serialize(self, root):
        return 'x' if not root else f'({root.val} {self.serialize(root.left)} {self.serialize(root.right)})'
    def deserialize(self, data):
        tokens = iter(re.findall(r'[()]|[^() ]+', data))
        def read():
            if next(tokens) == 'x': return None
            node = TreeNode(int(next(tokens)), read(), read())
            next(tokens)
            return node
        return read()`;
    assert.equal((await judgeCodec(source)).outcome.message, null);
  });

  const cheats: [how: string, body: string][] = [
    [
      'keeps the tree in the object',
      'def serialize(self, root):\n        self.root = root; return "x"\n    def deserialize(self, data): return self.root',
    ],
    [
      'keeps the tree in the class',
      'def serialize(self, root):\n        Codec.root = root; return "x"\n    def deserialize(self, data): return Codec.root',
    ],
    [
      'keeps the tree in a file',
      'def serialize(self, root):\n        import pickle; pickle.dump(root, open("/tmp/t", "wb")); return "x"\n    def deserialize(self, data):\n        import pickle; return pickle.load(open("/tmp/t", "rb"))',
    ],
    [
      'returns the address of the tree',
      'def serialize(self, root):\n        return str(id(root))\n    def deserialize(self, data):\n        import ctypes; return ctypes.cast(int(data), ctypes.py_object).value',
    ],
  ];
  for (const [how, body] of cheats) {
    test(`that ${how} fails in the process that decodes`, async () => {
      const { cases } = await judgeCodec(`class Codec:\n    ${body}`);
      assert.notEqual(cases[0]?.verdict, 'accepted');
      assert.notEqual(cases[2]?.verdict, 'accepted');
    });
  }
});
