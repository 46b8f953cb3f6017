"""Source → code, before any case runs. Nothing of the submission is executed here."""

import json
import marshal
import re
import warnings

from .compiled import unpack

FILENAME = "solution.py"
COOKIE = re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
UTF8 = {"utf8", "utf", "u8", "cp65001", "utf8sig"}


def compile_source(source, spec):
    """→ (report, artifact); the artifact is empty where the source does not compile."""
    spec = json.loads(spec)
    if spec["kind"] == "compiled":
        report, program = unpack(source, spec)
        return json.dumps(report).encode(), program
    try:
        text = decode(source)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            code = compile(text, FILENAME, "exec", dont_inherit=True)
        return json.dumps({"ok": True}).encode(), marshal.dumps((code, text))
    except SyntaxError as error:
        report = describe(error)
    except (MemoryError, RecursionError):
        report = failure("The source is nested too deeply for Python to compile")
    except (ValueError, OverflowError) as error:
        report = failure(str(error))
    return json.dumps({"ok": False, **report}).encode(), b""


def decode(source):
    """UTF-8 and nothing else: Python would read a source in the encoding that its first lines ask for."""
    try:
        text = source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        raise SyntaxError("the source is not UTF-8", (FILENAME, line, 1, "")) from None
    if "\0" in text:
        before = text[: text.index("\0")]
        place = (FILENAME, before.count("\n") + 1, len(before) - before.rfind("\n"), "")
        raise SyntaxError("the source contains a null character", place)
    check_cookie(text)
    return text


def check_cookie(text):
    for number, line in enumerate(text.split("\n", 2)[:2], start=1):
        cookie = COOKIE.match(line)
        if cookie and re.sub(r"[-_]", "", cookie[1].lower()) not in UTF8:
            raise SyntaxError(f"the source must be UTF-8, not {cookie[1]}", (FILENAME, number, 1, line))
        if line.strip() and not line.lstrip().startswith("#"):
            return


def describe(error):
    line = error.lineno if error.lineno and error.lineno > 0 else None
    column = error.offset if error.offset and error.offset > 0 else None
    code = (error.text or "").rstrip("\r\n")[:500]
    return {**failure(str(error.msg)[:1000]), "type": type(error).__name__, "line": line, "column": column, "code": code}


def failure(message):
    return {"type": "SyntaxError", "message": message, "line": None, "column": None, "code": ""}
