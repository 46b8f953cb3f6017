# Returns and prints markup that would run where it is shown.
# class: 71
# verdict: WA
# says: /returned .*<script>.*, expected 3/

def solve(n):
    print('<img src=x onerror=alert(1)>')
    return '"><script>alert(1)</script>'
