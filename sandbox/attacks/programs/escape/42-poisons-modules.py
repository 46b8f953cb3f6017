# Poisons modules, types and settings of the interpreter, and looks whether the next case finds any of it.
# class: 42
# verdict: AC

import builtins
import gc
import json
import random
import sys
import threading


def settings():
    return [
        getattr(builtins, 'mark', None), getattr(json, 'mark', None), json.loads('[1]'), len('abc'), sys.getswitchinterval(),
        sys.getrecursionlimit(), gc.isenabled(), gc.get_threshold(), 'mark' in sys.modules, sys.path == sorted(sys.path) * 2,
        threading.stack_size(), sys.get_int_max_str_digits(), sys.gettrace(), len(sys.meta_path), '/mark' in sys.path,
    ]  # fmt: skip


genuine = [None, None, [1], 3, 0.005, 20000, True, gc.get_threshold(), False, False, 8 << 20, 4300, None, 3, False]


def solve(n):
    assert settings() == genuine, settings()
    first = random.random()
    builtins.mark = json.mark = sys.modules['mark'] = json
    json.loads = json.dumps = lambda *_, **__: 'poison'
    builtins.len = lambda _: 0
    sys.setswitchinterval(1), sys.setrecursionlimit(50_000), gc.disable(), threading.stack_size(1 << 20)
    sys.set_int_max_str_digits(0), sys.path.append('/mark'), sys.meta_path.clear()
    assert settings() != genuine and first != random.random()
    return 2 * n + 1
