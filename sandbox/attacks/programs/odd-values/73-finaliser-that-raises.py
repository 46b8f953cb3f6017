# Leaves objects behind whose finalisers raise and exit.
# class: 73
# verdict: AC
# says: /"stderr":"[^"]*Exception ignored/

class Mean:
    def __del__(self):
        raise SystemExit(0)

def solve(n):
    Mean()
    global kept
    kept = Mean()
    return 2 * n + 1
