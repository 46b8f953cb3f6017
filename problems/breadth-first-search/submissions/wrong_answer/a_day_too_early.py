def hears_on_day(tells, start, day):
    knows, news = set(), {start}
    for _ in range(1, day):
        knows |= news
        news = {other for person in news for other in tells.get(person, [])} - knows
        if not news:
            break
    return list(news)
