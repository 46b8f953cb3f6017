# Replaces itself in sys.modules by a module that defines the entry otherwise.
# class: 58
# verdict: AC

import sys
import types

class Other(types.ModuleType):
    def solve(self, n):
        return 0

sys.modules['solution'] = sys.modules['__main__'] = sys.modules[__name__] = Other('solution')

def solve(n):
    return 2 * n + 1
