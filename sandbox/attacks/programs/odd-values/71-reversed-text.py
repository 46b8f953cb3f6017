# Returns text that reads otherwise than it is written: marks of direction, and letters without a width.
# class: 71
# verdict: WA
# says: /^(?![^]*[\u202a-\u202e\u2066-\u2069\u200b\ufeff])[^]*\\\\u202e/

def solve(n):
    return '\u202e3\u202c \u2066\u200b\ufeff detpecca\u2069'
