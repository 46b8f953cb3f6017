/** Forgets that reading a key is using it. */
export const wrongCache = `
from collections import OrderedDict

class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.items = OrderedDict()

    def get(self, key: int) -> int:
        return self.items.get(key, -1)

    def put(self, key: int, value: int) -> None:
        self.items[key] = value
        if len(self.items) > self.capacity:
            self.items.popitem(last=False)
`.trimStart();

export const rightCache = `
from collections import OrderedDict

class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.items = OrderedDict()

    def get(self, key: int) -> int:
        if key not in self.items:
            return -1
        self.items.move_to_end(key)
        return self.items[key]

    def put(self, key: int, value: int) -> None:
        self.items[key] = value
        self.items.move_to_end(key)
        if len(self.items) > self.capacity:
            self.items.popitem(last=False)
`.trimStart();

export const rightGap = `
def first_missing_positive(nums: list[int]) -> int:
    seen = set(nums)
    answer = 1
    while answer in seen:
        answer += 1
    return answer
`.trimStart();

/** Right, and under way for minutes. */
export const endlessGap = `import time\n${rightGap.replace('    seen', '    time.sleep(2)\n    seen')}`;

export const crashingGap = `
def first_missing_positive(nums: list[int]) -> int:
    last = nums[len(nums)]
    return last
`.trimStart();

/** Right, and quadratic. */
export const slowGap = `
def first_missing_positive(nums: list[int]) -> int:
    answer = 1
    while answer in nums:
        answer += 1
    return answer
`.trimStart();

export const unreadableGap = `
def first_missing_positive(nums: list[int]) -> int
    return 1
`.trimStart();

export const routes = `
import heapq
n, m, s = map(int, input().split())
roads = [[] for _ in range(n + 1)]
for _ in range(m):
    u, v, w = map(int, input().split())
    roads[u].append((v, w))
cost, heap = {}, [(0, s)]
while heap:
    paid, here = heapq.heappop(heap)
    if here not in cost:
        cost[here] = paid
        for there, price in roads[here]:
            heapq.heappush(heap, (paid + price, there))
for depot in range(1, n + 1):
    print(cost.get(depot, -1))
`.trimStart();

/** Writes down the root only. */
export const forgetfulCodec = `
class Codec:
    def serialize(self, root):
        return '' if root is None else str(root.val)

    def deserialize(self, data):
        return None if data == '' else TreeNode(int(data))
`.trimStart();
