# Prints escape sequences that would paint the page, the terminal and the log of whoever looks.
# class: 71
# verdict: AC
# says: /^(?![^]*\u001b)[^]*"stdout":"\\\\x1b\[2J\\\\x1b\[31mACCEPTED\\\\x07\\\\x08\\\\x9b/

def solve(n):
    print('\x1b[2J\x1b[31mACCEPTED\x07\x08\x9b0m\r')
    return 2 * n + 1
