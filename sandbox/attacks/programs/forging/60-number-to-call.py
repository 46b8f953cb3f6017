# Has a number where a function is looked for.
# class: 60
# verdict: RE
# says: /solve is a int, which cannot be called/

solve = 5
