# Returns halves of characters, alone and in the wrong order.
# class: 70
# verdict: WA
# says: /, expected 3: expected int, got list/

def solve(n):
    return ['\ud800', '\udc00\ud800', 'x\udfff']
