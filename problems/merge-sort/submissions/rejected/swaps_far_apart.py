# Selection: the swap may carry a record past its equals.
def merge_sort(records):
    records = list(records)
    for start in range(len(records)):
        least = min(range(start, len(records)), key=lambda at: records[at][1])
        records[start], records[least] = records[least], records[start]
    return records
