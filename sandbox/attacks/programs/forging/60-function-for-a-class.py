# Has a function where a class is looked for.
# class: 60
# verdict: RE
# target: counter
# says: /Counter is a function, not a class/

def Counter():
    return None
