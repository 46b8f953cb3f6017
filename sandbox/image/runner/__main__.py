"""Started with an empty environment, as `python3 -I -S __main__.py` (PID 1) or with the argument `zygote`."""

import sys

sys.path.insert(0, __file__.rsplit('/', 2)[0])


def main() -> None:
    if sys.argv[1:] == ['zygote']:
        from runner.zygote import serve

        serve()
    else:
        from runner.supervisor import supervise

        supervise()


main()
