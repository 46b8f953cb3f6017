# As it comes from the clipboard: no import at all, a Node class beside it, lists with head and tail, Java-like names.
class Node:
    def __init__(self, k: int, v: int, prev: Optional['Node'] = None, next: Optional['Node'] = None):
        self.k, self.v, self.prev, self.next = k, v, prev, next


class LRUCache:

    def __init__(self, capacity: int):
        self.cap = capacity
        self.nodeMap: Dict[int, Node] = defaultdict(Node)
        self.head, self.tail = Node(0, 0), Node(0, 0)
        self.head.next, self.tail.prev = self.tail, self.head

    def removeNode(self, node: Node) -> None:
        node.prev.next, node.next.prev = node.next, node.prev

    def addToTail(self, node: Node) -> None:
        last = self.tail.prev
        last.next = node
        node.prev, node.next = last, self.tail
        self.tail.prev = node

    def get(self, key: int) -> int:
        if key in self.nodeMap:
            node = self.nodeMap[key]
            self.removeNode(node)
            self.addToTail(node)
            return node.v
        return -1

    def put(self, key: int, value: int) -> None:
        if key in self.nodeMap:
            self.removeNode(self.nodeMap[key])
        self.nodeMap[key] = Node(key, value)
        self.addToTail(self.nodeMap[key])
        if len(self.nodeMap) > self.cap:
            lru = self.head.next
            self.removeNode(lru)
            del self.nodeMap[lru.k]
