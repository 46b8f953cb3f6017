def hears_on_day(tells, start, day):
    knows = {start}
    for from in knows:
        return [from]
