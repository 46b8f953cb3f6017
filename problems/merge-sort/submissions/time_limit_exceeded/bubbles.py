def merge_sort(records):
    records = list(records)
    for end in range(len(records) - 1, 0, -1):
        for at in range(end):
            if records[at][1] > records[at + 1][1]:
                records[at], records[at + 1] = records[at + 1], records[at]
    return records
