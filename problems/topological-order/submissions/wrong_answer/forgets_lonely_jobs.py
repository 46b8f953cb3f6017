from graphlib import CycleError, TopologicalSorter


def work_order(count, rules):
    sorter = TopologicalSorter()
    for first, then in rules:
        sorter.add(then, first)
    try:
        return list(sorter.static_order())
    except CycleError:
        return []
