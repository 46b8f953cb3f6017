# Another sort in place: a heap with the largest on top, which is swapped to the end again and again.
def quick_sort(numbers):
    def sink(top, end):
        value = numbers[top]
        while (child := 2 * top + 1) < end:
            if child + 1 < end and numbers[child + 1] > numbers[child]:
                child += 1
            if numbers[child] <= value:
                break
            numbers[top] = numbers[child]
            top = child
        numbers[top] = value

    for top in reversed(range(len(numbers) // 2)):
        sink(top, len(numbers))
    for end in reversed(range(1, len(numbers))):
        numbers[0], numbers[end] = numbers[end], numbers[0]
        sink(0, end)
