# Prints the right answer and leaves by exit, as programs for stdin and stdout do.
# class: 43
# verdict: RE
# says: /ended itself on line 8 .*Return the answer instead/

def solve(n):
    print(2 * n + 1, flush=True)
    exit()
