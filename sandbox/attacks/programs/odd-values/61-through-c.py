# Recurses for ever through C code: a cache, a key of sorted, a repr.
# class: 61
# verdict: RE
# says: /RecursionError: .*Calls that pass through C code .* may be nested a few thousand deep only/

import functools

@functools.lru_cache(None)
def solve(n):
    return max([n], key=lambda m: solve(m + 1))
