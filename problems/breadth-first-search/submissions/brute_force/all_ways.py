# Every way of that many steps, whoever was met on it; in the end those that can be reached on a shorter one are taken out.
def hears_on_day(tells, start, day):
    def ends(person, steps):
        if steps == 0:
            yield person
        else:
            for other in tells.get(person, []):
                yield from ends(other, steps - 1)

    found = set(ends(start, day))
    for steps in range(day):
        if not found:
            break
        found.difference_update(ends(start, steps))
    return list(found)
