"""PID 1 of a box and the interpreters it keeps warm. Nothing in here knows what a problem or a verdict is.

    host == stdin/stdout ==> supervisor (PID 1, never runs foreign code, never forks)
                                 |  one SEQPACKET pair each, carries descriptors
                                 +--> zygote "main"   (has imported the harness) -- fork --> spare --> one run
                                 +--> zygote "other"  (another hash seed)        -- fork --> spare --> one run

A zygote forks ahead: its spare waits on the pair itself for an order, becomes that run, and the zygote forks the next
one meanwhile. The zygotes see no byte of any submission, and a spare none before its order: what a run needs reaches
it through descriptors that it reads after the fork. So nothing of one submission is in the memory that the next one
starts from.
"""
