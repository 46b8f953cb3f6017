# A part can be empty, and then there is no pivot in it.
def quick_sort(numbers):
    def sort(row):
        if len(row) == 1:
            return row
        pivot = row[0]
        return sort([n for n in row[1:] if n < pivot]) + [pivot] + sort([n for n in row[1:] if n >= pivot])

    numbers[:] = sort(numbers)
