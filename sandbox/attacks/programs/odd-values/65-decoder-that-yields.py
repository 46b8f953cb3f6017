# Decodes to a generator where a list is expected.
# class: 65
# verdict: WA
# target: codec
# says: /expected list, got generator \(return list\(…\) of it, or use return in place of yield\)/

class Codec:
    def encode(self, items):
        return ' '.join(map(str, items))

    def decode(self, data):
        return (int(part) for part in data.split())
