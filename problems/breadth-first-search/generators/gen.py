"""Who tells whom. Names are numbers with a letter before them, in random order."""


def names_of(rng, people):
    names = [f"p{i}" for i in range(people)]
    rng.shuffle(names)
    return names


def town(rng, people, words, day):
    """Everybody tells some people, whoever they are; now and then somebody has no entry."""
    names = names_of(rng, people)
    tells = {name: rng.choices(names, k=words) for name in names if rng.random() < 0.95}
    return {"tells": tells, "start": next(iter(tells)), "day": day}


def short_cuts(rng, people, cuts, day):
    """A chain with words that leap ahead, written so that the step to the next comes first."""
    names = names_of(rng, people)
    tells = {name: [following] for name, following in zip(names, names[1:])}
    for _ in range(cuts):
        at = rng.randrange(people - 12)
        tells[names[at]].append(names[at + rng.randint(2, 12)])
    return {"tells": tells, "start": names[0], "day": day}


def chain(rng, people, day):
    names = names_of(rng, people)
    return {"tells": {name: [following] for name, following in zip(names, names[1:] + names[:1])}, "start": names[0], "day": day}


def rows(rng, rows, width, day):
    """Everybody of a row tells everybody of the next: there are more ways than anybody could walk."""
    names = names_of(rng, rows * width)
    parts = [names[at : at + width] for at in range(0, len(names), width)]
    tells = {name: rng.sample(following, width) for part, following in zip(parts, parts[1:]) for name in part}
    return {"tells": tells, "start": names[0], "day": day}
