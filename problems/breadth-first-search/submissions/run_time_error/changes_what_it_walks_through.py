# A set must not grow while a loop goes through it.
def hears_on_day(tells, start, day):
    days = {start: 0}
    for today in range(day):
        for person in days:
            if days[person] == today:
                for other in tells.get(person, []):
                    days.setdefault(other, today + 1)
    return [person for person, heard in days.items() if heard == day]
