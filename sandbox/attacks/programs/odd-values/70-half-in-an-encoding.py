# Encodes with halves of characters for separators, which must come back as they were.
# class: 70
# verdict: AC
# target: codec

class Codec:
    def encode(self, items):
        return '\ud800'.join(map(str, items))

    def decode(self, data):
        return [int(part) for part in data.split('\ud800')]
