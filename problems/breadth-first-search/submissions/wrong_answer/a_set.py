# The order does not matter, but a list is asked for.
def hears_on_day(tells, start, day):
    knows, news = set(), {start}
    for _ in range(day):
        knows |= news
        news = {other for person in news for other in tells.get(person, [])} - knows
        if not news:
            break
    return news
