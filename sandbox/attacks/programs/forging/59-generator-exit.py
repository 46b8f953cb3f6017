# Raises what ends generators.
# class: 59
# verdict: RE
# says: /GeneratorExit on line 7/

def solve(n):
    raise GeneratorExit
