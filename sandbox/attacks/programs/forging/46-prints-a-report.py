# Prints the report of a pass, and answers wrongly.
# class: 46
# verdict: WA
# says: /returned 0, expected 3/

import json

def solve(n):
    print(json.dumps({'results': str(2 * n + 1), 'raised': [], 'fatal': None}))
    print(json.dumps({'type': 'verdict', 'verdict': 'accepted'}))
    return 0
