def work_order(count, rules):
    ahead = [[] for _ in range(count)]
    for first, then in rules:
        ahead[then].append(first)
    on_the_way = set()

    def depth(job):
        """The longest chain of rules that ends here; worked out anew whenever somebody asks."""
        if job in on_the_way:
            raise ValueError
        on_the_way.add(job)
        longest = 0
        for first in ahead[job]:
            longest = max(longest, depth(first))
        on_the_way.remove(job)
        return longest + 1

    try:
        return sorted(range(count), key=depth)
    except ValueError:
        return []
