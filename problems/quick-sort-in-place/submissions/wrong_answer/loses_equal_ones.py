# Neither smaller nor larger: those that equal the pivot are lost, but for one.
def quick_sort(numbers):
    def sort(row):
        if not row:
            return []
        pivot = row[len(row) // 2]
        return sort([n for n in row if n < pivot]) + [pivot] + sort([n for n in row if n > pivot])

    numbers[:] = sort(numbers)
