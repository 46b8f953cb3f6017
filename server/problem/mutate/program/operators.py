"""Second part: what small change makes a mutant. Each function gives (name, start, end, text in its place)."""

COMPARE = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
}
NEGATED_BY_COMPARE = (ast.Eq, ast.NotEq, ast.Is, ast.IsNot, ast.In, ast.NotIn)

ARITHMETIC = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "+"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "*"),
    ast.Mod: ("%", "//"),
    ast.Pow: ("**", "*"),
    ast.LShift: ("<<", ">>"),
    ast.RShift: (">>", "<<"),
    ast.BitAnd: ("&", "|"),
    ast.BitOr: ("|", "&"),
    ast.BitXor: ("^", "|"),
}
BINDS_LESS = (ast.Mult, ast.Pow, ast.BitAnd, ast.BitXor)

OPPOSITE = {"min": "max", "max": "min", "any": "all", "all": "any"}

REMOVABLE = (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Delete, ast.Raise, ast.Expr, ast.Continue, ast.Return)


def compare(text, node):
    operands = [node.left, *node.comparators]
    for left, operator, right in zip(operands, node.ops, operands[1:]):
        old, new = COMPARE[type(operator)]
        place = text.words_between(left, right, set(old.split()))
        if place:
            yield "comparison", *place, new


def arithmetic(text, node):
    old, new = ARITHMETIC.get(type(node.op), (None, None))
    place = text.words_between(node.left, node.right, {old})
    if place:
        start, end = text.span(node)
        changed = text.cut(start, place[0]) + new + text.cut(place[1], end)
        yield "arithmetic", start, end, f"({changed})" if isinstance(node.op, BINDS_LESS) else changed


def augmented(text, node):
    old, new = ARITHMETIC.get(type(node.op), (None, None))
    place = old and text.words_between(node.target, node.value, {old + "="})
    if place:
        yield "arithmetic", *place, new + "="
        yield "arithmetic", *place, "="


def boolean(text, node):
    old, new = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
    for left, right in zip(node.values, node.values[1:]):
        place = text.words_between(left, right, {old})
        if place:
            yield "boolean", *place, new
    for value in node.values:
        yield "operand", *text.span(value), "True" if old == "and" else "False"


def unary(text, node):
    word = {ast.Not: "not", ast.USub: "-", ast.Invert: "~"}.get(type(node.op))
    place = word and text.first_word(node, word)
    if place:
        rest = text.cut(place[1], text.span(node)[1])
        yield "negation", place[0], text.span(node)[1], rest.lstrip(" ")


def number(text, node, value):
    if isinstance(value, bool):
        yield "constant", *text.span(node), str(not value)
    elif isinstance(value, (int, float)):
        for changed in (value + 1, value - 1):
            if changed != value:
                yield "constant", *text.span(node), repr(changed)


def condition(text, test, always):
    """A condition turned round, and one that is not asked at all."""
    if isinstance(test, ast.Constant):
        return
    place = text.span(test)
    simple = isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], NEGATED_BY_COMPARE)
    negated = isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
    if not simple and not negated:
        yield "condition", *place, f"not ({text.of(test)})"
    for answer in always:
        yield "condition", *place, answer


def call(text, node):
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name in OPPOSITE:
        yield "call", *text.span(node.func), OPPOSITE[name]
    if name == "range":
        for bound in node.args[:2]:
            yield from one_off(text, bound)


def slice_bounds(text, node):
    for bound in (node.lower, node.upper, node.step):
        if bound is None:
            continue
        if not (isinstance(bound, ast.Constant) and bound.value == 0):
            yield "slice", *text.span(bound), "None"
        if bound is not node.step:
            yield from one_off(text, bound)


def one_off(text, bound):
    """Numbers that are written out are changed as constants."""
    if isinstance(bound, (ast.Constant, ast.UnaryOp, ast.Starred)):
        return
    simple = isinstance(bound, (ast.Name, ast.Call, ast.Attribute, ast.Subscript, ast.BinOp))
    old = text.of(bound) if simple else f"({text.of(bound)})"
    for change in (" + 1", " - 1"):
        yield "boundary", *text.span(bound), old + change


def defaults(text, node):
    for default in (*node.args.defaults, *node.args.kw_defaults):
        if default is not None and not isinstance(default, (ast.Constant, ast.UnaryOp)):
            yield "default", *text.span(default), "None"


def statement(text, node, is_last):
    if isinstance(node, ast.Break):
        yield "jump", *text.span(node), "continue"
    if isinstance(node, ast.Continue):
        yield "jump", *text.span(node), "break"
    if isinstance(node, ast.Return) and node.value and not is_none(node.value):
        yield "return", *text.span(node), "return None"
    if isinstance(node, REMOVABLE) and not says_nothing(node) and not (isinstance(node, ast.Return) and is_last):
        yield "statement", *text.span(node), "pass"


def is_none(node):
    return isinstance(node, ast.Constant) and node.value is None


def says_nothing(node):
    """Docstrings, bare annotations, and what only saves memory."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.AnnAssign):
        return node.value is None
    return isinstance(node, ast.Assign) and [getattr(target, "id", "") for target in node.targets] == ["__slots__"]
