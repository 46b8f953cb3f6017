# Runs byte code that no compiler makes.
# class: 57
# verdict: RE
# says: /killed by the signal SIG(SEGV|ABRT|BUS|ILL)/

def broken():
    return 0

def solve(n):
    import opcode
    load = opcode.opmap['LOAD_FAST']
    broken.__code__ = broken.__code__.replace(co_code=bytes([load, 255] * 64))
    return broken()
