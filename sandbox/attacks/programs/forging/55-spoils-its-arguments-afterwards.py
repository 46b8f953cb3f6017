# A thread goes on changing the arguments while the answer is being written.
# class: 55
# verdict: AC
# target: items

import threading

def total(items):
    result = sum(items)
    started = threading.Event()

    def spoil():
        while True:
            items[:] = [0] * 100
            started.set()

    threading.Thread(target=spoil, daemon=True).start()
    started.wait()
    return result
