# Only those who heard it yesterday have something to tell today.
def hears_on_day(tells: dict[str, list[str]], start: str, day: int) -> list[str]:
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
    return news
