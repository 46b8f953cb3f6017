# What learners really write. The folder says what verdict it must get.
class Codec:
    nums = []

    def encode(self, nums):
        Codec.nums = nums
        return "see there"

    def decode(self, text):
        return Codec.nums
