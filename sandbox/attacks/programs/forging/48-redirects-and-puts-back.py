# Redirects stdout for a while and puts it back, which harms nobody.
# class: 48
# verdict: AC
# says: /"stdout":"before\\nafter\\n"/

import os

def solve(n):
    print('before')
    kept = os.dup(1)
    os.dup2(os.open('/dev/null', os.O_WRONLY), 1)
    print('meanwhile')
    os.dup2(kept, 1)
    print('after')
    return 2 * n + 1
