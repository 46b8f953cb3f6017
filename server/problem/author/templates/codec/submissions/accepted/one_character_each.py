class Codec:
    def encode(self, nums):
        return "".join(chr(num + 2000) for num in nums)

    def decode(self, text):
        return [ord(character) - 2000 for character in text]
