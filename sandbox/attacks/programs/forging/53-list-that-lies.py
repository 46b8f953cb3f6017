# Decodes to a list that shows other items than it holds.
# class: 53
# verdict: WA
# target: codec
# says: /returned <Liar>, expected \[1\]/

class Liar(list):
    def __iter__(self): return iter([1])
    def __len__(self): return 1
    def __getitem__(self, at): return 1
    def __repr__(self): return '[1]'

class Codec:
    def encode(self, items): return ''

    def decode(self, data): return Liar()
