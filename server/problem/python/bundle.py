def touchstone_run(names, main, files):
    """Runs a program of several files, which are here as JSON. All of it is within a function, so that the program finds
    nothing of ours among its names."""
    import io
    import json
    import linecache
    import sys
    import traceback
    from importlib.abc import Loader, MetaPathFinder
    from importlib.machinery import ModuleSpec

    main, files = json.loads(main), json.loads(files)

    def run(file, names):
        text = files[file]
        linecache.cache[file] = (len(text), None, text.splitlines(True), file)
        exec(compile(text, file, "exec", dont_inherit=True), names)

    class Files(MetaPathFinder, Loader):
        """Before the library, as the folder of a script is."""

        def find_spec(self, name, path=None, target=None):
            stem = name.replace(".", "/")
            for file in (f"{stem}/__init__.py", f"{stem}.py"):
                if file in files:
                    return ModuleSpec(name, self, origin=file, is_package=file.endswith("/__init__.py"))
            if any(file.startswith(f"{stem}/") for file in files):
                return ModuleSpec(name, self, is_package=True)
            return None

        def exec_module(self, module):
            if file := module.__spec__.origin:
                module.__file__ = file
                run(file, vars(module))

    def named(error):
        """The same with the place as its author knows it."""
        if isinstance(error, SyntaxError) and error.filename in files:
            return error
        places = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename in files]
        place = f" ({places[-1].filename}, line {places[-1].lineno})" if places else ""
        return type(type(error).__name__, (Exception,), {})(f"{error}{place}")

    def write_out():
        """Python does so at its end, of files that are still open."""
        for name in {file.split("/")[0].removesuffix(".py") for file in files}:
            for value in vars(sys.modules[name]).values() if name in sys.modules else ():
                if isinstance(value, io.IOBase) and not value.closed and value.writable():
                    value.flush()

    for file in files:
        sys.modules.pop(file.split("/")[0].removesuffix(".py"), None)
    sys.meta_path.insert(0, Files())
    names["__file__"] = main
    try:
        run(main, names)
    except MemoryError:
        raise
    except Exception as error:
        raise named(error) from None
    finally:
        write_out()
