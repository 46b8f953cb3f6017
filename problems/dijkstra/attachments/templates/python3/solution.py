import sys


def main():
    n, m, s = map(int, input().split())
    for _ in range(m):
        u, v, w = map(int, input().split())
    ...


if __name__ == "__main__":
    main()
