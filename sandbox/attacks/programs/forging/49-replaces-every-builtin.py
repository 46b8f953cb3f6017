# Replaces every builtin by None, and still gets its own answer only.
# class: 49
# verdict: AC

import builtins

def solve(n):
    answer = 2 * n + 1
    replace = builtins.setattr
    for name in builtins.dir(builtins):
        if name[:2] != '__':
            replace(builtins, name, None)
    return answer
