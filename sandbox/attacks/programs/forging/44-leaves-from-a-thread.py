# A thread ends the whole process while the answer is being computed.
# class: 44
# verdict: RE
# says: /ended with exit status 0 before it had answered/

import os
import threading

def solve(n):
    threading.Thread(target=os._exit, args=(0,)).start()
    threading.Event().wait()
