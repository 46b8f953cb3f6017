# A quick sort with new lists: equal ones that stood before the pivot come behind it.
def merge_sort(records):
    if len(records) < 2:
        return records
    middle = len(records) // 2
    pivot = records[middle]
    rest = records[:middle] + records[middle + 1 :]
    smaller = [record for record in rest if record[1] < pivot[1]]
    equal = [record for record in rest if record[1] == pivot[1]]
    larger = [record for record in rest if record[1] > pivot[1]]
    return merge_sort(smaller) + [pivot] + equal + merge_sort(larger)
