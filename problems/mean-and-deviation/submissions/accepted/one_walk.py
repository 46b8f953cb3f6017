# Welford: each value corrects the mean, and the sum of squares with it.
class Solution:
    def meanAndDeviation(self, values: List[float]) -> Tuple[float, float]:
        mean = squares = 0.0
        for n, value in enumerate(values, start=1):
            before = value - mean
            mean += before / n
            squares += before * (value - mean)
        return mean, (squares / len(values)) ** 0.5
