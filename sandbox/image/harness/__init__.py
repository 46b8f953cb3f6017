"""What runs a submission inside a box. It knows how to find and call what a learner wrote, and how to write down what
came back; it knows no answers. Four functions are all that the runner uses:

    warm() -> None                              once, before any fork
    rehearse() -> None                          in a process that waits for its run; leaves no trace
    compile_source(source, spec) -> (report, artifact)
    run_case(artifact, spec, input) -> report   in a forked child, after privileges are dropped

`spec` and `input` are JSON (server/problem/harness-spec.ts). Reports are JSON in UTF-8, ASCII only:

    compile  {"ok": true}
             {"ok": false, "type": str, "message": str, "line": int | null, "column": int | null, "code": str}

    run      {"results": str,        canonical lines joined by a newline (see write.py), one for each operation of a
                                     class, one for a function or a codec; `raises IndexError` where one raised;
                                     empty for a program, whose answer is what it printed;
                                     of an interactor, its exit status (or the signal that ended it) and a message
              "raised": [Fault + {"at": int}],                       the first few, one for each place and type
              "fatal": null | Fault + {"at": int | null,             why there are no more lines
                                       "phase": "load" | "call" | "result",
                                       "reason": "exception" | "exit" | "memory" | "missing-entry" | "bad-encoding"},
              "state": str}            only where the input has "stateAt", the index of the last operation to perform, and
                                       the object that it was for has a __repr__ of its own: what that says then

    Fault    {"type": str, "message": str, "line": int | null, "column": int | null,
              "trace": [{"line": int, "function": str, "code": str}]}  the learner's own lines only

The host reads a report as what it is: text that a submission could have forged (server/judge/report.ts).
"""

from .compiling import compile_source
from .prelude import warm
from .rehearsal import rehearse
from .running import run_case

__all__ = ["compile_source", "rehearse", "run_case", "warm"]
