import { parseSync, Visitor } from 'oxc-parser';

/** Stubs of packages that no box has, and of parts of the standard library that a judge has no use for. */
const unwanted =
  /^\/typeshed\/(stubs\/|stdlib\/(tkinter|distutils|lib2to3|idlelib|curses|msilib|ensurepip|venv|wsgiref|xmlrpc|turtle|_curses|_tkinter))/;

/** The language server without the stubs that are never looked up: they are ten of its seventeen megabytes. */
export function trimTypeshed(source: string): string {
  const dropped = stubsIn(source).filter(({ path }) => unwanted.test(path));
  if (dropped.length < 1000) throw new Error('The stubs are not where they were: look at trim-typeshed.ts');
  let kept = '';
  let from = 0;
  for (const { start, end } of dropped) {
    kept += source.slice(from, start);
    // With the comma after it; a trailing one is allowed where the last entry goes.
    from = source[end] === ',' ? end + 1 : end;
  }
  return (kept + source.slice(from)).replace(/\n\/\/# sourceMappingURL=\S*\s*$/, '\n');
}

type Stub = { path: string; start: number; end: number };

/** The entries of the object that maps a path of a stub to its text. */
function stubsIn(source: string): Stub[] {
  const stubs: Stub[] = [];
  new Visitor({
    Property({ key, start, end }) {
      if (key.type !== 'Literal' || typeof key.value !== 'string') return;
      if (key.value.startsWith('/typeshed/')) stubs.push({ path: key.value, start, end });
    },
  }).visit(parseSync('pyright.worker.js', source).program);
  return stubs;
}
