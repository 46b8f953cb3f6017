# "If k is there, the answer is that for k + 1." Elegant, and 100 000 calls deep.
def first_missing_positive(nums):
    present = set(nums)

    def search(k):
        return search(k + 1) if k in present else k

    return search(1)
