def quick_sort(numbers):
    for end in range(1, len(numbers)):
        value, at = numbers[end], end
        while at > 0 and numbers[at - 1] > value:
            numbers[at] = numbers[at - 1]
            at -= 1
        numbers[at] = value
