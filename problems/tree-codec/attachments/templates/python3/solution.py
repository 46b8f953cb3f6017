# class TreeNode:
#     def __init__(self, val=0, left=None, right=None): ...


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        """Describe the tree as text."""
        return ""

    def deserialize(self, data: str) -> TreeNode | None:
        """Make an equal tree from the text that serialize returned in another process."""
        return None
