# Doubles a list until nothing is left.
# class: 5
# verdict: MLE


def solve(n):
    items = [n]
    while True:
        items += items
