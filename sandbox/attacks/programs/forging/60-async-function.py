# Has an async function, which returns no answer when it is called.
# class: 60
# verdict: RE
# says: /solve is async; it must be a plain function \(def, not async def\)/

async def solve(n):
    return 2 * n + 1
