# Encodes to two halves of a character that would come back as one.
# class: 70
# verdict: WA
# target: codec
# says: /encode returned text that holds half of a character next to its other half/

class Codec:
    def encode(self, items):
        return '\ud83d' + '\ude00'

    def decode(self, data):
        return [len(data)]
