# Has every call, return and line of the interpreter monitored, and answers rightly.
# class: 54
# verdict: AC

import sys

seen = []

def solve(n):
    watch, events = sys.monitoring, sys.monitoring.events
    watch.use_tool_id(0, 'mine')
    for event in (events.LINE, events.PY_START, events.PY_RETURN, events.CALL):
        watch.register_callback(0, event, lambda *what: seen.append(len(what)))
    watch.set_events(0, events.LINE | events.PY_START | events.PY_RETURN | events.CALL)
    return 2 * n + 1
