# Asks for a better priority, a real-time schedule, and to be spared when memory runs out.
# class: 28
# verdict: AC

import os


def refused(act, *arguments):
    try:
        act(*arguments)
    except PermissionError:
        return True
    return False


def spare():
    with open('/proc/self/oom_score_adj', 'w') as file:
        file.write('-1000')


def solve(n):
    assert refused(os.nice, -5)
    assert refused(os.setpriority, os.PRIO_PROCESS, 0, -20)
    assert refused(os.setpriority, os.PRIO_PROCESS, 1, 19)
    for policy in (os.SCHED_FIFO, os.SCHED_RR):
        assert refused(os.sched_setscheduler, 0, policy, os.sched_param(1))
    assert refused(os.sched_setscheduler, 1, os.SCHED_IDLE, os.sched_param(0))
    assert refused(spare)
    assert int(open('/proc/self/oom_score_adj').read()) == 1000
    return 2 * n + 1
