# "A dictionary in a dictionary, and json does the rest." json goes into its own depth for each level, and not ten thousand deep.
import json


class Codec:
    def serialize(self, root):
        def to_dict(node):
            return {"v": node.val, "l": to_dict(node.left), "r": to_dict(node.right)} if node else None

        return json.dumps(to_dict(root))

    def deserialize(self, data):
        def to_node(found):
            return TreeNode(found["v"], to_node(found["l"]), to_node(found["r"])) if found else None

        return to_node(json.loads(data))
