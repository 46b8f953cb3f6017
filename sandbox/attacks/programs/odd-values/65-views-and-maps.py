# Returns what looks like a list and is none: a range, a view of a dict, a map.
# class: 65
# verdict: WA
# says: /returned \[<range>, <dict_keys>, <map>, <reversed>, <memoryview>\]/

def solve(n):
    return [range(3), {}.keys(), map(abs, [n]), reversed(()), memoryview(b'3')]
