# For each length, the way that ends earliest in the second text: a row of piles, as for increasing numbers.
from bisect import bisect_left


def common_subsequence(first, second):
    places = {}
    for j in reversed(range(len(second))):
        places.setdefault(second[j], []).append(j)
    ends, tops = [], []
    for character in first:
        for j in places.get(character, []):
            k = bisect_left(ends, j)
            link = (character, tops[k - 1] if k else None)
            if k == len(ends):
                ends.append(j)
                tops.append(link)
            elif j < ends[k]:
                ends[k], tops[k] = j, link
    found = []
    link = tops[-1] if tops else None
    while link:
        found.append(link[0])
        link = link[1]
    return "".join(reversed(found))
