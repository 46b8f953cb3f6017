# Returns a dict, a tuple and lists that contain each other.
# class: 67
# verdict: WA
# says: /that contains itself>.*, expected 3: expected int, got tuple/

def solve(n):
    inner, middle = [], {}
    outer = (inner, middle)
    inner.append(middle)
    middle['outer'] = outer
    return outer
