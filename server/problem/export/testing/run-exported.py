"""A judge of the problem package format, as small as can be, that knows nothing of ours: python3 run-exported.py PACKAGE
SUBMISSION [PATTERN]. Prints, as JSON, the verdict of each case whose name matches."""

import fnmatch
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path


def main(package, submission, pattern="*"):
    verdicts = {}
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(package / "submissions" / submission, folder)
        included = package / "include" / "python3"
        for file in included.iterdir() if included.exists() else ():
            shutil.copy(file, folder)
        main_file = "main.py" if included.exists() else Path(submission).name
        for case in sorted((package / "data").rglob("*.in")):
            name = str(case.relative_to(package / "data").with_suffix(""))
            if fnmatch.fnmatch(name, pattern):
                verdicts[name] = judge(package, case, [sys.executable, main_file], folder)
    print(json.dumps(verdicts))


def judge(package, case, command, folder):
    validator = next(iter((package / "output_validator").glob("*.py")), None) if (package / "output_validator").exists() else None
    if not validator:
        return tokens_alone(case, command, folder)
    if (package / "output_validator" / "__main__.py").exists():
        validator = package / "output_validator"
    stated = re.search(r"validation_passes: (\d+)", (package / "problem.yaml").read_text())
    passes = int(stated[1]) if stated else 1
    with tempfile.TemporaryDirectory() as feedback, tempfile.TemporaryDirectory() as inputs:
        given_file = Path(shutil.copy(case, inputs))
        asked = [sys.executable, str(validator), str(given_file), str(case.with_suffix(".ans")), feedback + "/"]
        if "type: interactive" in (package / "problem.yaml").read_text():
            return interactive(asked, command, folder)
        given = case.read_bytes()
        for _pass in range(passes):
            ran = subprocess.run(command, cwd=folder, input=given, capture_output=True)
            if ran.returncode:
                return "RTE"
            given_file.write_bytes(given)
            said = subprocess.run(asked, input=ran.stdout, capture_output=True)
            if said.returncode != 42:
                return "WA" if said.returncode == 43 else f"validator: {said.stderr.decode()}"
            following = Path(feedback, "nextpass.in")
            if not following.exists():
                return "AC"
            given = following.read_bytes()
            following.unlink()
        return f"validator: more than {passes} passes"


def tokens_alone(case, command, folder):
    ran = subprocess.run(command, cwd=folder, input=case.read_bytes(), capture_output=True)
    if ran.returncode:
        return "RTE"
    return "AC" if ran.stdout.lower().split() == case.with_suffix(".ans").read_bytes().lower().split() else "WA"


def interactive(asked, command, folder):
    to_submission, to_validator = os.pipe(), os.pipe()
    validator = subprocess.Popen(asked, stdin=to_validator[0], stdout=to_submission[1])
    submission = subprocess.Popen(command, cwd=folder, stdin=to_submission[0], stdout=to_validator[1], stderr=-3)
    for end in (*to_submission, *to_validator):
        os.close(end)
    word, status = validator.wait(), submission.wait()
    return {42: "RTE" if status else "AC", 43: "WA"}.get(word, f"validator: {word}")


main(Path(sys.argv[1]), *sys.argv[2:])
