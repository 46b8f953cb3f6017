def quick_sort(numbers):
    for start in range(len(numbers)):
        least = start
        for at in range(start + 1, len(numbers)):
            if numbers[at] < numbers[least]:
                least = at
        numbers[start], numbers[least] = numbers[least], numbers[start]
