# Raises every limit that it has, and lowers those of the runner.
# class: 28
# verdict: AC

import resource

LIMITS = [getattr(resource, name) for name in dir(resource) if name.startswith('RLIMIT_')]


def refused(act, *arguments):
    try:
        act(*arguments)
    except (PermissionError, ValueError) as error:
        return isinstance(error, PermissionError) or 'not allowed to raise maximum limit' in str(error)
    return False


def solve(n):
    bounded = [limit for limit in LIMITS if resource.getrlimit(limit)[1] != resource.RLIM_INFINITY]
    assert len(bounded) >= 9, bounded
    for limit in bounded:
        hard = resource.getrlimit(limit)[1]
        assert refused(resource.setrlimit, limit, (hard, hard + 1)), limit
        assert refused(resource.setrlimit, limit, (hard, resource.RLIM_INFINITY)), limit
    assert refused(resource.prlimit, 1, resource.RLIMIT_NOFILE)
    assert refused(resource.prlimit, 1, resource.RLIMIT_NOFILE, (1, 1))
    return 2 * n + 1
