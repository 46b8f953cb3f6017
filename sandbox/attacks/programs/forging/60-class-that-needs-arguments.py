# Hides the function in a class that cannot be made without arguments.
# class: 60
# verdict: RE
# says: /Solution\.__init__\(\) missing 1 required positional argument: 'secret'/

class Solution:
    def __init__(self, secret):
        self.secret = secret

    def solve(self, n):
        return 2 * n + 1
