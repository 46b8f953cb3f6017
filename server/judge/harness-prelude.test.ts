import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { functionSpec, useHarness } from '../testing/harness-specs.ts';

const { resultsOf, run, runTotal } = await useHarness();

describe('the prelude', () => {
  test('gives the names that LeetCode gives, modules and builtins unhidden', async () => {
    const source = `def sum_all(nums):
    assert bisect.bisect_left([1, 2], 2) == 1 and bisect_left([1, 2], 2) == 1
    assert pow(2, 10, 1000) == 24 and math.pow(2, 2) == 4.0 and sqrt(4) == 2 and inf > 1
    assert reduce(xor, [1, 2]) == 3 and copy.deepcopy([1]) == deepcopy([1])
    heapq.heapify([3]); heappush([], 1); defaultdict(list); Counter('a'); OrderedDict(); deque()
    assert list(accumulate([1, 2])) == [1, 3] and gcd(4, 6) == 2 and ascii_lowercase[0] == 'a'
    assert re.match('a', 'a') and string.digits and random.random() < 1 and collections.Counter
    @cache
    def f(x: Dict[str, List[int]], y: Optional[int] = None) -> Tuple[int, ...]: return x
    return f(sum(nums))`;
    assert.equal((await runTotal(source)).results, '6');
  });

  test('gives way to the own definitions of a source, its node classes too', async () => {
    const source = `class TreeNode:
    def __init__(self, x):
        self.val = x
        self.left = None
        self.right = None
        self.mine = True
class Solution:
    def f(self, root):
        assert root.mine and root.left.mine
        new = TreeNode(root.left.val)
        new.right = root
        return new`;
    assert.equal(
      await resultsOf(functionSpec(['f'], ['TreeNode[int]']), source, { args: [[1, 2]] }),
      'TreeNode([2, None, 1, 2])',
    );
  });

  test('is used for nodes where the own class does not fit', async () => {
    const source = 'class TreeNode:\n    def __init__(self, a, b, c, d): pass\ndef f(root): return root.val';
    assert.equal(await resultsOf(functionSpec(['f'], ['TreeNode[int]']), source, { args: [[7]] }), '7');
  });

  test('can be left out', async () => {
    const report = await run(functionSpec(['f'], ['int'], { prelude: 'none' }), 'def f(x): return deque()', {
      args: [1],
    });
    assert.equal(report.raised[0]?.type, 'NameError');
  });

  test('does not keep dataclasses, pickle or type hints from finding their module', async () => {
    const source = `from __future__ import annotations
import pickle, dataclasses
@dataclass
class P:
    x: int
    y: List[int] = dataclasses.field(default_factory=list)
def sum_all(nums):
    root = pickle.loads(pickle.dumps(TreeNode(P(5))))
    return root.val.x`;
    assert.equal((await runTotal(source)).results, '5');
  });
});
