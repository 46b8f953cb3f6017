# Depth first, and whoever is met again on a shorter way is gone through again.
def hears_on_day(tells, start, day):
    days = {}

    def tell(person, today):
        if days.get(person, today + 1) > today:
            days[person] = today
            for other in tells.get(person, []):
                tell(other, today + 1)

    tell(start, 0)
    return [person for person, heard in days.items() if heard == day]
