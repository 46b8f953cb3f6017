# Makes memory that can be run, fills it with no instruction, and runs it.
# class: 57
# verdict: RE
# says: /killed by the signal SIG(ILL|SEGV|TRAP)/

import ctypes
import mmap

def solve(n):
    memory = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    memory.write(b'\x0f\x0b' * 2048)
    start = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    return ctypes.CFUNCTYPE(ctypes.c_int)(start)()
