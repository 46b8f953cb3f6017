"""First part of the program that finds all mutants of a source: where things stand in it. See find-mutants.ts."""

import ast
import io
import json
import sys
import tokenize


class Text:
    """A source, with places as offsets in bytes, which is how ast counts columns."""

    def __init__(self, source):
        self.data = source.encode()
        self.starts = [0]
        for line in self.data.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))
        self.tokens = [self._place(token) for token in tokenize.tokenize(io.BytesIO(self.data).readline)]

    def span(self, node):
        start = self.starts[node.lineno - 1] + node.col_offset
        return start, self.starts[node.end_lineno - 1] + node.end_col_offset

    def cut(self, start, end):
        return self.data[start:end].decode()

    def of(self, node):
        return self.cut(*self.span(node))

    def words_between(self, left, right, words):
        """The tokens of an operator, which stands between its operands but may have brackets around it."""
        return self._words(self.span(left)[1], self.span(right)[0], words)

    def first_word(self, node, word):
        return self._words(*self.span(node), {word}, most=1)

    def _words(self, start, end, words, most=2):
        found = [token for token in self.tokens if token[1] >= start and token[2] <= end and token[0] in words][:most]
        return (found[0][1], found[-1][2]) if found else None

    def _place(self, token):
        return token.string, self._offset(*token.start), self._offset(*token.end)

    def _offset(self, line, column):
        if line == 0 or line > len(self.starts) - 1:
            return len(self.data) if line else 0
        whole = self.data[self.starts[line - 1] : self.starts[line]].decode()
        return self.starts[line - 1] + len(whole[:column].encode())
