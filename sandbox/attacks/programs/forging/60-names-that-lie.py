# Is full of names with values that answer every question wrongly or not at all.
# class: 60
# verdict: RE
# says: /No function named solve\. The source defines: Mean, mean, other/

class Mean:
    __class__ = property(lambda self: 1 / 0)
    __module__ = 'solution'

    def __getattr__(self, name):
        raise RuntimeError(name)

mean, other = Mean(), [Mean()]
