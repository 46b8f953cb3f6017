def hears_on_day(tells, start, day):
    knows = {start}
    news = [start]
    for _ in range(day):
        heard = []
        for person in news:
            for other in tells.get(person, []):
                if other not in knows:
                    knows.add(other)
                    heard.append(other)
        news = heard
    return list(knows)
