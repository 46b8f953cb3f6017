"""Compiles a program of an author, in a box with a compiler. On standard input is JSON, its files by name; on standard
output JSON: {"machine", "program"}, or {"errors"}, the compiler's words."""

import json
import os
import subprocess
import sys
import zlib
from binascii import b2a_base64

FOLDER, PROGRAM = "/tmp/source", "/tmp/program"
# As judges of this format compile, but for -g. Nothing of the compiler's is in the box that it will run in: static.
FLAGS = ["-O2", "-static", "-s", "-pipe", "-w", "-fmax-errors=5", "-fdiagnostics-color=never"]
# Programs with testlib.h are written for C++17: its format() is taken for that of the library in the next one.
STANDARD, STANDARDS_OF_TESTLIB = "gnu++20", ["gnu++17", "gnu++20"]
SOURCES, C, STANDARD_OF_C = (".c", ".cpp", ".cc", ".cxx", ".c++"), ".c", "gnu17"
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TMPDIR": "/tmp"}
LONGEST_ERRORS = 8000

files = json.load(sys.stdin)
for name, text in files.items():
    path = os.path.join(FOLDER, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)

sources = [name for name in files if name.lower().endswith(SOURCES)]


def run(*command):
    return subprocess.run(
        command, cwd=FOLDER, env=ENVIRONMENT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


def compile_as(standard):
    """What is in C becomes an object first: to g++ it would be C++."""
    parts = []
    for number, name in enumerate(sources):
        parts.append(name if not name.endswith(C) else f"/tmp/{number}.o")
        if name.endswith(C):
            compiler = run("/usr/bin/gcc", f"-std={STANDARD_OF_C}", *FLAGS, "-I.", "-c", "-o", parts[-1], name)
            if compiler.returncode != 0:
                return compiler
    return run("/usr/bin/g++", f"-std={standard}", *FLAGS, "-I.", "-o", PROGRAM, *parts)


first, *others = STANDARDS_OF_TESTLIB if "testlib.h" in files else [STANDARD]
compiler = compile_as(first)
for other in others:
    if compiler.returncode != 0 and (again := compile_as(other)).returncode == 0:
        compiler = again
if compiler.returncode == 0:
    with open(PROGRAM, "rb") as file:
        packed = b2a_base64(zlib.compress(file.read(), 9), newline=False)
    print(json.dumps({"machine": os.uname().machine, "program": packed.decode()}))
else:
    print(json.dumps({"errors": compiler.stdout.decode(errors="replace")[:LONGEST_ERRORS]}))
