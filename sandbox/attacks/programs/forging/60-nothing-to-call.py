# Defines something else than what is looked for.
# class: 60
# verdict: RE
# says: /No function named solve\. The source defines: LIMIT, answer/

LIMIT = 3

def answer(n):
    return 2 * n + 1
