# "There is always another node behind the head." With room for one entry only, there is not.
class Node:
    def __init__(self, key, value):
        self.key, self.value = key, value
        self.prev = self.next = None


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.head = self.tail = None

    def get(self, key):
        if key not in self.nodes:
            return -1
        self._make_newest(self.nodes[key])
        return self.nodes[key].value

    def put(self, key, value):
        if key in self.nodes:
            self.nodes[key].value = value
            self._make_newest(self.nodes[key])
            return
        if len(self.nodes) == self.capacity:
            del self.nodes[self.head.key]
            self.head = self.head.next
            self.head.prev = None
        self.nodes[key] = Node(key, value)
        self._append(self.nodes[key])

    def _make_newest(self, node):
        if node is self.tail:
            return
        if node is self.head:
            self.head = node.next
            self.head.prev = None
        else:
            node.prev.next, node.next.prev = node.next, node.prev
        self._append(node)

    def _append(self, node):
        node.prev, node.next = self.tail, None
        if self.tail is None:
            self.head = node
        else:
            self.tail.next = node
        self.tail = node
