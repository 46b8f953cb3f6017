from operator import itemgetter


def merge_sort(records):
    return sorted(records, key=itemgetter(1))
