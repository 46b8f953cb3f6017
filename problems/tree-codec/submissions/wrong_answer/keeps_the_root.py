# "The same object decodes, so it can remember the tree." Another process decodes, and its object has seen nothing.
class Codec:
    def __init__(self):
        self.root = None

    def serialize(self, root):
        self.root = root
        return "tree"

    def deserialize(self, data):
        return self.root
