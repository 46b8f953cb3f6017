# "Find the bracket that closes the left side, then decode both halves." The search goes through the same text again on every level.
class Codec:
    def serialize(self, root):
        if root is None:
            return ""
        return f"{root.val}({self.serialize(root.left)})({self.serialize(root.right)})"

    def deserialize(self, data):
        def read(start, end):
            if start == end:
                return None
            first = data.index("(", start)
            middle = closing(first)
            return TreeNode(int(data[start:first]), read(first + 1, middle), read(middle + 2, end - 1))

        def closing(at):
            depth = 0
            while True:
                if data[at] == "(":
                    depth += 1
                elif data[at] == ")":
                    depth -= 1
                    if depth == 0:
                        return at
                at += 1

        return read(0, len(data))
