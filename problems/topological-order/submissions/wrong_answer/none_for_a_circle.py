from graphlib import CycleError, TopologicalSorter


def work_order(count, rules):
    sorter = TopologicalSorter({job: set() for job in range(count)})
    for first, then in rules:
        sorter.add(then, first)
    try:
        return list(sorter.static_order())
    except CycleError:
        return None
