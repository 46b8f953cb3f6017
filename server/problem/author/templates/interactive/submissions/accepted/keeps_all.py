import sys

numbers = []
for line in sys.stdin:
    if line.strip() == "end":
        break
    numbers.append(int(line))
    print(sum(numbers), flush=True)
