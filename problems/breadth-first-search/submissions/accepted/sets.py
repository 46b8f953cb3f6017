# With sets: all whom those with fresh news tell, less those who know.
class Solution:
    def hearsOnDay(self, tells, start, day):
        knows, news = set(), {start}
        for _ in range(day):
            if not news:
                break
            knows |= news
            news = {other for person in news for other in tells.get(person, [])} - knows
        return list(news)
