# Has whatever is called or returned from now on raise.
# class: 54
# verdict: RE
# says: /exit status 1: it ended before it had answered, .*a hook or tracer that raised/

import sys

def fail(*what):
    1 / 0

def solve(n):
    watch, events = sys.monitoring, sys.monitoring.events
    watch.use_tool_id(0, 'mine')
    watch.register_callback(0, events.CALL, fail)
    watch.register_callback(0, events.PY_START, fail)
    watch.register_callback(0, events.LINE, fail)
    watch.set_events(0, events.CALL | events.PY_START | events.LINE)
    return 2 * n + 1
