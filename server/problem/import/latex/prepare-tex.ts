import { TexCursor } from './tex-cursor.ts';

/** Comments away, and names that the author gave to pieces of text replaced by those pieces. */
export function prepareTex(source: string): string {
  const body = /\\begin\{document\}([\s\S]*?)\\end\{document\}/.exec(source)?.[1] ?? source;
  const text = withoutComments(body);
  const macros = new Map<string, string>();
  const rest = takeMacros(text, macros);
  return [...macros].reduce(
    (so, [name, piece]) => so.replace(new RegExp(`\\\\${name}(?![a-zA-Z])(\\{\\})?`, 'g'), () => piece),
    rest,
  );
}

/** A comment takes its line break along, but not where it is all of its line. */
function withoutComments(text: string): string {
  const pieces = text.split(/(\\begin\{(?:verbatim|lstlisting)\}[\s\S]*?\\end\{(?:verbatim|lstlisting)\})/);
  return pieces
    .map((piece, i) =>
      i % 2 === 1 ? piece : piece.replace(/^[ \t]*%.*\n?/gm, '').replace(/(?<!\\)%.*\n?/g, ''),
    )
    .join('');
}

/** Those without parameters; others stay, and will be reported as unknown. */
function takeMacros(text: string, macros: Map<string, string>): string {
  const cursor = new TexCursor(text);
  let rest = '';
  while (!cursor.isAtEnd) {
    const found = cursor.take(
      /\\(?:re)?newcommand\*?\s*\{?\\([a-zA-Z]+)\}?(?!\s*\[)|\\def\s*\\([a-zA-Z]+)(?=\s*\{)/y,
    );
    if (found) macros.set(found[1] ?? found[2] ?? '', cursor.argument());
    else rest += cursor.next();
  }
  return rest;
}
