# Returns a dict whose keys cannot be put in an order.
# class: 72
# verdict: WA
# says: /, expected 3: expected int, got dict/

def solve(n):
    return {1: 'a', '1': 'b', None: 'c', (1, 'x'): 'd', 2.5: 'e', b'1': 'f', frozenset([1]): 'g'}
