from graphlib import CycleError, TopologicalSorter


class Solution:
    def workOrder(self, count: int, rules: List[List[int]]) -> List[int]:
        sorter = TopologicalSorter({job: set() for job in range(count)})
        for first, then in rules:
            sorter.add(then, first)
        try:
            return list(sorter.static_order())
        except CycleError:
            return []
