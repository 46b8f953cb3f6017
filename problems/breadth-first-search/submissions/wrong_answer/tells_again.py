# Who knew it yesterday and before is forgotten: only those of today do not count.
def hears_on_day(tells, start, day):
    news = {start}
    for _ in range(day):
        news = {other for person in news for other in tells.get(person, [])} - news
    return list(news)
