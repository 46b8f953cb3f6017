class Codec:
    def encode(self, nums):
        return "".join(str(num) for num in nums)

    def decode(self, text):
        return [int(digit) for digit in text if digit.isdigit()]
