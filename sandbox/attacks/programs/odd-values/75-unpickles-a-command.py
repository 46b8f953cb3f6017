# Unpickles an object that calls a function of the system.
# class: 75
# verdict: AC

import os
import pickle

class Command:
    def __reduce__(self):
        return os.system, ('exit 3',)

def solve(n):
    status = pickle.loads(pickle.dumps(Command()))
    return 2 * n + 1 if os.waitstatus_to_exitcode(status) == 3 else status
