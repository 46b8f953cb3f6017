def work_order(count, rules):
    order = list(range(count))
    # Puts each rule right once; a later one may spoil it again.
    for first, then in rules:
        a, b = order.index(first), order.index(then)
        if a > b:
            order[a], order[b] = order[b], order[a]
    place = {job: at for at, job in enumerate(order)}
    return order if all(place[first] < place[then] for first, then in rules) else []
