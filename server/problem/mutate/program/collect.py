"""Third part: goes through the tree, and keeps what is Python and says something new."""


def changes(text, node):
    match node:
        case ast.Compare():
            yield from compare(text, node)
        case ast.BinOp():
            yield from arithmetic(text, node)
        case ast.AugAssign():
            yield from augmented(text, node)
        case ast.BoolOp():
            yield from boolean(text, node)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)):
            yield from number(text, node, -value)
        case ast.UnaryOp():
            yield from unary(text, node)
        case ast.Constant():
            yield from number(text, node, node.value)
        case ast.If(test=test) | ast.IfExp(test=test):
            yield from condition(text, test, ("True", "False"))
        case ast.While(test=test):
            yield from condition(text, test, ("False",))
        case ast.comprehension():
            for test in node.ifs:
                yield from condition(text, test, ("True",))
        case ast.Call():
            yield from call(text, node)
        case ast.Slice():
            yield from slice_bounds(text, node)
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
            yield from defaults(text, node)


def walk(node, scope, last=None):
    """Every node that runs, with the function or class that it is in. Annotations do not run."""
    is_last = node is last
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        scope = f"{scope}.{node.name}" if scope else node.name
        last = node.body[-1]
    yield node, scope, is_last
    if isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant):
        return
    if isinstance(node, ast.JoinedStr) and sys.version_info < (3, 12):
        return  # Before 3.12 what stands in an f-string has no places of its own.
    for name, field in ast.iter_fields(node):
        if name in ("annotation", "returns", "type_params", "format_spec"):
            continue
        for child in field if isinstance(field, list) else [field]:
            if isinstance(child, ast.AST):
                yield from walk(child, scope, last)


def touchstone_mutants(source):
    """JSON: [{operator, scope, start, end, text}, …] in the order of the source; the offsets count bytes of UTF-8."""
    text = Text(source)
    tree = ast.parse(source)
    seen = {ast.dump(tree)}
    found = []
    for node, scope, is_last in walk(tree, ""):
        made = [*changes(text, node), *(statement(text, node, is_last) if isinstance(node, ast.stmt) else ())]
        for operator, start, end, new in made:
            if is_new(text.data[:start] + new.encode() + text.data[end:], seen):
                found.append({"operator": operator, "scope": scope, "start": start, "end": end, "text": new})
    return json.dumps(sorted(found, key=lambda one: one["start"]))


def is_new(data, seen):
    try:
        dump = ast.dump(ast.parse(data))
        compile(data, "<mutant>", "exec", dont_inherit=True)
    except SyntaxError:
        return False
    if dump in seen:
        return False
    seen.add(dump)
    return True
