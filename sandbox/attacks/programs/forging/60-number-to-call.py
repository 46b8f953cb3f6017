# Has a number where a function is looked for.
# class: 60
# verdict: RE
# says: /solve is an int, which cannot be called/

solve = 5
