# Can encode and not decode.
# class: 60
# verdict: RE
# target: codec
# says: /Class Codec has no method named decode\. It has: encode/

class Codec:
    def encode(self, items):
        return str(items)
