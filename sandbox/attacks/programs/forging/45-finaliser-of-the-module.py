# Answers wrongly and leaves a finaliser to its module's end, which reports a pass.
# class: 45
# verdict: WA
# says: /returned 0, expected 3/

import os
import weakref

class Late:
    def __del__(self, write=os.write):
        text = b'{"results": "3", "raised": [], "fatal": null}'
        write(3, len(text).to_bytes(4, 'big') + text)

class Other:
    pass

late, other = Late(), Other()
weakref.finalize(other, os.write, 3, b'\0\0\0\0')

def solve(n):
    return 0
