def orderly(rng, count, rules):
    """Rules that a hidden order keeps."""
    order = list(range(count))
    rng.shuffle(order)
    made = []
    for _ in range(rules):
        first, then = sorted(rng.sample(range(count), 2))
        made.append([order[first], order[then]])
    return {"count": count, "rules": made}


def any_rules(rng, count, rules):
    return {"count": count, "rules": [rng.sample(range(count), 2) for _ in range(rules)]}


def one_circle(rng, count, rules):
    """An order would exist, were it not for one rule that closes a circle."""
    made = orderly(rng, count, rules)
    start = rng.choice(made["rules"])
    behind = reached(start[1], made["rules"])
    made["rules"].insert(rng.randrange(rules), [rng.choice(sorted(behind)), start[0]])
    return made


def reached(job, rules):
    found, todo = {job}, [job]
    while todo:
        here = todo.pop()
        new = {then for first, then in rules if first == here} - found
        found |= new
        todo += sorted(new)
    return found


def chain(rng, count):
    order = list(range(count))
    rng.shuffle(order)
    rules = [list(pair) for pair in zip(order, order[1:])]
    rng.shuffle(rules)
    return {"count": count, "rules": rules}


def chain_with_circle(rng, count):
    made = chain(rng, count)
    last = ({then for _, then in made["rules"]} - {first for first, _ in made["rules"]}).pop()
    before_last = next(first for first, then in made["rules"] if then == last)
    made["rules"].append([last, before_last])
    return made


def layers(rng, layers, width):
    """Each job of a layer before each of the next: there are more ways through than anybody could walk."""
    rules = [
        [layer * width + a, (layer + 1) * width + b] for layer in range(layers - 1) for a in range(width) for b in range(width)
    ]
    rng.shuffle(rules)
    return {"count": layers * width, "rules": rules}
