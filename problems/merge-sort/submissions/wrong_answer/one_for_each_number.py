# A dictionary keeps one record for each number.
def merge_sort(records):
    by_number = {number: name for name, number in records}
    return [(by_number[number], number) for number in sorted(by_number)]
