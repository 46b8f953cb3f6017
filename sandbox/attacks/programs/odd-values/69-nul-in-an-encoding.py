# Encodes with NULs between the items, which must come back as they were.
# class: 69
# verdict: AC
# target: codec

class Codec:
    def encode(self, items):
        return '\0'.join(map(str, items)) + '\0'

    def decode(self, data):
        return [int(part) for part in data[:-1].split('\0')]
