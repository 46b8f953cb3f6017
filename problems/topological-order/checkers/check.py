"""Any order that keeps the rules is right. The reference says only whether there is one at all."""


def check(input, answer, expected):
    count, rules = input["count"], input["rules"]
    if not expected:
        return answer == [] or "the rules run in a circle, so the list must be empty"
    if not answer:
        return "there is an order, and the list is empty"
    if len(answer) != count:
        return f"the list has {len(answer)} jobs in place of {count}"
    place = {job: at for at, job in enumerate(answer)}
    if len(place) != count:
        twice = next(job for at, job in enumerate(answer) if place[job] != at)
        return f"job {twice} is there twice"
    if not all(0 <= job < count for job in answer):
        return f"there is no job {next(job for job in answer if not 0 <= job < count)}"
    for first, then in rules:
        if place[first] > place[then]:
            return f"job {first} must come before job {then}"
    return True
