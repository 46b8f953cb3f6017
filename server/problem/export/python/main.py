"""Runs one submission on one case: reads the case from standard input, calls what the submission defines, and prints
what came back as canonical text, a line for each result. What the submission itself prints goes to standard error.

Status 0: there are results. Status 1: the submission does not compile, raised, or stopped; standard error says why.
"""

import json
import os
import sys

from touchstone_compiling import compile_source
from touchstone_running import run_case
from touchstone_spec import EXPECTS_RAISES, SPEC


def main():
    answers = os.dup(1)
    os.dup2(2, 1)
    case = sys.stdin.buffer.read()
    spec = json.dumps(SPEC).encode()
    with open(find_submission(), "rb") as file:
        compiled, artifact = compile_source(file.read(), spec)
    compiled = json.loads(compiled)
    if not compiled["ok"]:
        return f"{compiled['type']}: {compiled['message']} (line {compiled['line']})"
    report = json.loads(run_case(artifact, spec, case))
    fault = report["fatal"] or (not EXPECTS_RAISES and next(iter(report["raised"]), None))
    if fault and fault.get("reason") == "bad-encoding":
        # No crash, but an answer that is wrong: nothing is printed, and that is no text that could be decoded.
        print(explain(fault), file=sys.stderr)
        return None
    if fault:
        return explain(fault)
    with open(answers, "w", encoding="utf-8") as file:
        file.write(report["results"] + "\n")
    return None


def find_submission():
    """The one Python file beside this driver that is not ours."""
    folder = os.path.dirname(os.path.abspath(__file__))
    own = [n for n in sorted(os.listdir(folder)) if n.endswith(".py") and n != "main.py" and not n.startswith("touchstone_")]
    if len(own) == 1 or "solution.py" in own:
        return os.path.join(folder, own[0] if len(own) == 1 else "solution.py")
    sys.exit(f"one Python file is expected beside main.py, or one called solution.py, and there are: {', '.join(own)}")


def explain(fault):
    lines = [f"  line {step['line']}, in {step['function']}: {step['code']}" for step in fault["trace"]]
    return "\n".join([*lines, f"{fault['type']}: {fault['message']}"])


if __name__ == "__main__":
    complaint = main()
    if complaint:
        print(complaint, file=sys.stderr)
    sys.stderr.flush()
    # Taking down what a submission has built can take longer than building it, and is no part of its answer.
    os._exit(1 if complaint else 0)
