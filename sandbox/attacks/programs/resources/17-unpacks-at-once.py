# Unpacks a thousand times of what it holds, at once.
# class: 17
# verdict: MLE
# says: /64 MiB/

import zlib

packer = zlib.compressobj(9)
packed = b''.join(packer.compress(bytes(1_000_000)) for _ in range(100)) + packer.flush()


def solve(n):
    return len(zlib.decompress(packed))
