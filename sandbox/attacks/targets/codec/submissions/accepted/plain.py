class Codec:
    def encode(self, items: list[int]) -> str:
        return " ".join(map(str, items))

    def decode(self, data: str) -> list[int]:
        return [int(part) for part in data.split()]
