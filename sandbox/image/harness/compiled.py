"""An author's program in machine code, compiled where there is a compiler (a box has none). It is executed from memory,
since nothing in a box can be executed from where a run could write it."""

from .pristine import PRIVATE as __builtins__

import marshal
import os
import signal
import zlib
from binascii import a2b_base64
from errno import ENOEXEC

PF_EXITING = 0x4
CHUNK = 64 * 1024
# As an ordinary shell would set them: programs look for their locale and their temporary files.
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TMPDIR": "/tmp"}


def unpack(packed, spec):
    """As compile_source does: (report, artifact). Packed is in base64 and compressed, for one kind of machine."""
    machine = os.uname().machine
    if spec["machine"] == machine:
        return {"ok": True}, marshal.dumps((zlib.decompress(a2b_base64(packed)), ""))
    message = f"it was compiled for {spec['machine']}, and this judge is {machine}"
    return {"ok": False, "type": "OSError", "message": message, "line": None, "column": None, "code": ""}, b""


def run_compiled(program, args):
    """→ its exit status, or the name of the signal that ended it."""
    memory = os.memfd_create("program", os.MFD_CLOEXEC)
    write_all(memory, program)
    out, its_out = os.pipe()
    pid = start(memory, args, its_out)
    for fd in (memory, its_out):
        os.close(fd)
    give_up(0, os.O_RDONLY)
    carry(out, pid)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    return str(code) if code >= 0 else signal.Signals(-code).name


def start(memory, args, its_out):
    path = f"/proc/self/fd/{memory}"
    actions = [(os.POSIX_SPAWN_DUP2, its_out, 1)]
    try:
        # Python ignores SIGPIPE; a program that was not written for it would not notice that nobody reads.
        return os.posix_spawn(path, args, ENVIRONMENT, file_actions=actions, setsigdef=[signal.SIGPIPE])
    except OSError as error:
        why = "it is no program" if error.errno == ENOEXEC else error.strerror
        raise OSError(f"what was compiled cannot be executed: {why}") from None


def carry(out, pid):
    """What it prints goes on at once. Its output may end because it does, or because it wants that to be heard: the end
    of ours is heard outside, so it must wait for the verdict in the first case and not in the second."""
    while data := os.read(out, CHUNK):
        write_all(1, data)
    if not is_ending(pid):
        give_up(1, os.O_WRONLY)


def is_ending(pid):
    with open(f"/proc/{pid}/stat", "rb") as file:
        state, *rest = file.read().rpartition(b")")[2].split()
    return state in (b"Z", b"X") or bool(int(rest[5]) & PF_EXITING)


def give_up(fd, mode):
    nowhere = os.open(os.devnull, mode)
    os.dup2(nowhere, fd)
    os.close(nowhere)


def write_all(fd, data):
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]

