# Takes the items out of the list that it is given.
# class: 55
# verdict: AC
# target: items

def total(items):
    sum_so_far = 0
    while items:
        sum_so_far += items.pop()
    return sum_so_far
