"""What a run's process does between its order and its exit: give everything up, then call the harness once."""

import builtins
import json
import os
import resource
import struct
import sys
import traceback

# A submission may replace builtins, and anything in a module; then only its own run suffers, but needlessly. So our
# functions look builtins up in a copy, and what else they need afterwards is taken before.
__builtins__ = dict(vars(builtins))
exit_now, write, fstat, pack = os._exit, os.write, os.fstat, struct.pack

FRAME_FD = 3
# stdout, stderr, frame, program and input; one more is the run's standard input.
FDS_WITHOUT_STDIN = 5
ARTIFACT_FD = 4
# More than the box's limit on descriptors.
MAX_FD = 4096
# How the child says that memory ran out where nothing could be reported any more.
EXIT_OUT_OF_MEMORY = 86
# The same for descriptors that a submission has closed or replaced (server/judge/explain-exit.ts).
EXIT_BROKEN_OUTPUT = 120
# And for what failed in our own code, which the submission has changed, or whose objects it has damaged.
EXIT_BROKEN_PYTHON = 121


def run(harness, job: dict, fds: list, link) -> None:
    """Never returns. Until everything is given up, a failure is ours and goes to the runner; then it is the run's."""
    try:
        parts = _prepare(job, fds)
    except BaseException:
        link.send(json.dumps({'broken': traceback.format_exc()}).encode())
        os._exit(1)
    code = 1
    try:
        code = _work(harness, job['kind'], parts, owns_streams=len(fds) > FDS_WITHOUT_STDIN)
    except MemoryError:
        code = EXIT_OUT_OF_MEMORY
    except BaseException:
        code = EXIT_BROKEN_PYTHON
        traceback.print_exc()
    finally:
        exit_now(code)


def _prepare(job: dict, fds: list) -> list:
    out, err, frame, program, extra, *stdin = fds
    parts = _parts(program, job['program'])
    if job['kind'] == 'run':
        parts += _parts(extra, job['input'])
    _drop(job)
    _take_streams(out, err, frame, extra if job['kind'] == 'compile' else None, *stdin)
    return parts


def _work(harness, kind: str, parts: list, owns_streams: bool) -> int:
    """What a program with a standard input prints is its answer, and its stdout its own: it may close it."""
    streams = () if owns_streams else (sys.stdout, sys.stderr)
    watched = (FRAME_FD,) if owns_streams else (1, 2, FRAME_FD)
    pipes = _pipes(watched)
    if kind == 'compile':
        payload, artifact = harness.compile_source(*parts)
        _write_all(ARTIFACT_FD, artifact)
    else:
        payload = harness.run_case(*parts)
    if not _flush(streams) or _pipes(watched) != pipes:
        return EXIT_BROKEN_OUTPUT
    _write_all(FRAME_FD, pack('>I', len(payload)) + payload)
    return 0


def _parts(fd: int, sizes: list) -> list:
    parts, at = [], 0
    for size in sizes:
        parts.append(os.pread(fd, size, at))
        at += size
    return parts


def _take_streams(out: int, err: int, frame: int, artifact, stdin=None) -> None:
    """0 is /dev/null already. Everything above the run's own pipes is closed, the way to the runner first of all."""
    if stdin is not None:
        _take_stdin(stdin)
    os.dup2(out, 1)
    os.dup2(err, 2)
    os.dup2(frame, FRAME_FD, inheritable=False)
    if artifact is None:
        os.closerange(ARTIFACT_FD, MAX_FD)
    else:
        os.dup2(artifact, ARTIFACT_FD, inheritable=False)
        os.closerange(ARTIFACT_FD + 1, MAX_FD)


def _take_stdin(stdin: int) -> None:
    """As Python has it whose standard streams are not a terminal: what is printed leaves in large pieces."""
    os.dup2(stdin, 0)
    sys.stdin = sys.__stdin__ = open(0, encoding='utf-8', errors='surrogateescape', closefd=False)
    sys.stdout.reconfigure(line_buffering=False)


def _drop(job: dict) -> None:
    os.setsid()
    _volunteer_for_the_oom_killer()
    for name, (soft, hard) in job['rlimits'].items():
        resource.setrlimit(getattr(resource, name), (soft, hard))
    uid = job['uid']
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)
    os.umask(0o077)
    os.chdir('/tmp')


def _volunteer_for_the_oom_killer() -> None:
    fd = os.open('/proc/self/oom_score_adj', os.O_WRONLY)
    os.write(fd, b'1000')
    os.close(fd)


def _pipes(watched: tuple):
    """Which pipes the run's own descriptors are; None once one is closed. They could be files, or each other."""
    try:
        return [(found.st_dev, found.st_ino) for found in map(fstat, watched)]
    except OSError:
        return None


def _flush(streams: tuple) -> bool:
    """What the submission has put in place of the streams may keep text too; whatever that does is its own affair."""
    for stream in (getattr(sys, 'stdout', None), getattr(sys, 'stderr', None)):
        try:
            stream.flush()
        except BaseException:
            pass
    try:
        for stream in streams:
            stream.flush()
        return True
    except (OSError, ValueError):
        return False


def _write_all(fd: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[write(fd, view) :]
