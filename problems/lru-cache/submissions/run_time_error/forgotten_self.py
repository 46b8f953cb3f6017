# "Python knows which object I mean." Without self, the object arrives as the first argument: a TypeError.
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.data = OrderedDict()

    def get(key):
        return data.get(key, -1)

    def put(key, value):
        data[key] = value
