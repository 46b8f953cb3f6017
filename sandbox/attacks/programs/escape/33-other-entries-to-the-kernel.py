# Has children enter the kernel by the door for 32-bit programs, where calls have other numbers.
# class: 33
# verdict: AC

import ctypes
import mmap
import os
import platform

# socket(AF_INET, SOCK_STREAM, 0): mov eax, 359; mov ebx, 2; mov ecx, 1; xor edx, edx; int 0x80; ret
INT_0X80 = bytes.fromhex('b867010000 bb02000000 b901000000 31d2 cd80 c3')
# The same by the x32 entry: mov eax, 0x40000029; mov edi, 2; mov esi, 1; xor edx, edx; syscall; ret
X32 = bytes.fromhex('b829000040 bf02000000 be01000000 31d2 0f05 c3')
# An ordinary call, to see that code made here runs at all: mov eax, 42; ret
FORTY_TWO = bytes.fromhex('b82a000000 c3')


def run(code):
    pages = mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    pages.write(code)
    return ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(pages)))()


def end_of(code):
    child = os.fork()
    if child == 0:
        result = run(code)
        os._exit(result if 0 <= result < 200 else 255)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def solve(n):
    if platform.machine() == 'x86_64':
        assert end_of(FORTY_TWO) == 42
        for code in (INT_0X80, X32):
            # Killed, refused, or not in this kernel; but not a descriptor.
            assert end_of(code) < 0 or end_of(code) == 255, end_of(code)
    return 2 * n + 1
