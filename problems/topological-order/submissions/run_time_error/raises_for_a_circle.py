from graphlib import TopologicalSorter


def work_order(count, rules):
    sorter = TopologicalSorter({job: set() for job in range(count)})
    for first, then in rules:
        sorter.add(then, first)
    return list(sorter.static_order())
