# Unpacks what is packed three times over, piece by piece.
# class: 17
# verdict: MLE or TLE
# says: /64 MiB|Did not finish/

import bz2
import lzma
import zlib

packed = lzma.compress(bz2.compress(zlib.compress(bytes(40_000_000), 9)))


def solve(n):
    unpackers = [lzma.LZMADecompressor(), bz2.BZ2Decompressor(), zlib.decompressobj()]
    while True:
        data = packed
        for unpacker in unpackers:
            data = unpacker.decompress(data)
        unpackers = [lzma.LZMADecompressor(), bz2.BZ2Decompressor(), zlib.decompressobj()]
