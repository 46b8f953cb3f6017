# As it comes from the clipboard: deque and Optional that nobody imported, "null" and commas.
class Codec:

    def serialize(self, root: Optional[TreeNode]) -> str:
        if not root:
            return ""
        res, q = [], deque([root])
        while q:
            node = q.popleft()
            if not node:
                res.append("null")
                continue
            res.append(str(node.val))
            q.append(node.left)
            q.append(node.right)
        return ",".join(res)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        if not data:
            return None
        vals: List[str] = data.split(",")
        root = TreeNode(int(vals[0]))
        q, i = deque([root]), 1
        while q:
            node = q.popleft()
            if vals[i] != "null":
                node.left = TreeNode(int(vals[i]))
                q.append(node.left)
            i += 1
            if vals[i] != "null":
                node.right = TreeNode(int(vals[i]))
                q.append(node.right)
            i += 1
        return root
