# Returns infinities, NaN with a payload, the negative zero and the smallest float.
# class: 64
# verdict: WA
# says: /-0\.0, 5e-324\], expected 3: expected int, got list/

import struct

def solve(n):
    (payload,) = struct.unpack('>d', b'\xff\xf8\0\0\0\0\0\x01')
    return [float('inf'), -float('inf'), payload, -0.0, 5e-324]
