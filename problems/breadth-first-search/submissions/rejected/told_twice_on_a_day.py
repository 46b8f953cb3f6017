# Who hears it is noted at the end of the day, so two people can tell the same one, and both of these tell on.
def hears_on_day(tells, start, day):
    knows = {start}
    news = [start]
    for _ in range(day):
        news = [other for person in news for other in tells.get(person, []) if other not in knows]
        knows.update(news)
    return news
