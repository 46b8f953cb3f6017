# The usual form: a queue, and the day of everybody who has been put into it.
from collections import deque


def hears_on_day(tells, start, day):
    days = {start: 0}
    queue = deque([start])
    while queue:
        person = queue.popleft()
        for other in tells.get(person, ()):
            if other not in days:
                days[other] = days[person] + 1
                queue.append(other)
    return [person for person, heard in days.items() if heard == day]
