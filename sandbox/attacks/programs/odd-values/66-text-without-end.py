# Encodes to a text as long as memory allows.
# class: 66
# verdict: WA
# target: codec
# says: /encode returned 10000000 characters; at most 1000 are allowed/

class Codec:
    def encode(self, items):
        return 'x' * 10_000_000

    def decode(self, data):
        return []
