# Starts threads with the smallest of stacks that start threads, whatever they are told.
# class: 10
# verdict: TLE
# says: /Did not finish: stopped after .* (of CPU time; 0.6 s are allowed|the machine was busy)/

import _thread
import threading

threading.stack_size(32 * 1024)


def breed():
    while True:
        try:
            _thread.start_new_thread(breed, ())
        except RuntimeError:
            pass


def solve(n):
    breed()
