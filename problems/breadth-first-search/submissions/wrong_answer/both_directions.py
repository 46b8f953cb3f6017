# "If Ann tells Ben, Ben tells Ann."
from collections import defaultdict


def hears_on_day(tells, start, day):
    friends = defaultdict(set)
    for person, others in tells.items():
        for other in others:
            friends[person].add(other)
            friends[other].add(person)
    knows, news = set(), {start}
    for _ in range(day):
        knows |= news
        news = {other for person in news for other in friends[person]} - knows
        if not news:
            break
    return list(news)
