def merge_sort(records):
    ordered = []
    for record in records:
        place = 0
        while place < len(ordered) and ordered[place][1] <= record[1]:
            place += 1
        ordered.insert(place, record)
    return ordered
