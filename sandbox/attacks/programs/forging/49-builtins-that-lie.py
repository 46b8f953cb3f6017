# Has len, isinstance, type, repr and zip lie, and answers wrongly.
# class: 49
# verdict: WA
# says: /returned 0, expected 3/

import builtins

def solve(n):
    answer = str(2 * n + 1)
    builtins.len = lambda value: 1
    builtins.isinstance = builtins.issubclass = builtins.callable = lambda *what: True
    builtins.repr = builtins.str = builtins.ascii = builtins.format = lambda *what: answer
    builtins.type = lambda *what: builtins.int
    builtins.zip = builtins.map = builtins.sorted = lambda *what: [answer]
    return 0
