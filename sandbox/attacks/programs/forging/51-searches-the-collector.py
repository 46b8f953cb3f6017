# Asks the garbage collector for every list there is: the decoder does not find the one to return.
# class: 51
# verdict: WA
# target: codec
# says: /returned "\d{3,} objects, \d{2,} lists, none fits", expected \[1\]/

import gc

class Codec:
    def encode(self, items):
        return 'x' * len(items)

    def decode(self, data):
        gc.unfreeze()
        objects = gc.get_objects()
        lists = [one for one in objects if type(one) is list]
        for one in lists:
            if len(one) == len(data) and all(type(item) is int and 1 <= item <= 4 for item in one):
                return one
        return f'{len(objects)} objects, {len(lists)} lists, none fits'
