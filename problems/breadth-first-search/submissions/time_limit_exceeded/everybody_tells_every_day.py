# All who know tell again, every day.
def hears_on_day(tells, start, day):
    knows = {start}
    news = {start}
    for _ in range(day):
        news = {other for person in knows for other in tells.get(person, [])} - knows
        knows |= news
    return list(news)
