class Codec:
    def encode(self, nums):
        return " ; ".join(str(num) for num in nums)

    def decode(self, text):
        return [int(part) for part in text.split(" ; ")]
