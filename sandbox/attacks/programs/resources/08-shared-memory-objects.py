# Makes objects in shared memory and touches all of each.
# class: 8
# verdict: RE or MLE
# says: /SIGBUS: usually memory that could not be had|Used .* MiB of memory/

from multiprocessing import shared_memory


def solve(n):
    objects = []
    for number in range(20):
        objects.append(shared_memory.SharedMemory(create=True, size=4_000_000))
        objects[-1].buf[:] = bytes(4_000_000)
