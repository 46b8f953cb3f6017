# Depth first: whoever is met on a long way first keeps its length.
def hears_on_day(tells, start, day):
    days = {start: 0}
    stack = [start]
    while stack:
        person = stack.pop()
        for other in tells.get(person, []):
            if other not in days:
                days[other] = days[person] + 1
                stack.append(other)
    return [person for person, heard in days.items() if heard == day]
