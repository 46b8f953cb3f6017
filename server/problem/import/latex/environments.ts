import { convertTable } from './tables.ts';
import type { TexCursor } from './tex-cursor.ts';
import type { TexState } from './tex-state.ts';

const formulas = /^(equation|displaymath|math|align|gather|eqnarray|multline)\*?$/;
const frames =
  /^(center|figure|wrapfigure|table|quote|quotation|flushleft|flushright|minipage|small|document|samepage)\*?$/;
const framesWithArguments: Record<string, number> = { wrapfigure: 2, minipage: 1 };

/** What stands between `\begin{name}` and `\end{name}`. */
export function convertEnvironment(name: string, cursor: TexCursor, state: TexState): string {
  if (/^(itemize|enumerate|description)\*?$/.test(name)) return convertList(name, cursor, state);
  if (/^(verbatim|lstlisting|alltt|Verbatim)$/.test(name)) return code(cursor, name, state);
  if (/^tabular[x*]?$/.test(name)) return table(cursor, name, state);
  if (formulas.test(name)) return formula(cursor.upToEnd(name), name);
  if (frames.test(name)) return frame(cursor, name, state);
  state.unknown.push(`\\begin{${name}}`);
  return `\n\n${state.convert(upToMatchingEnd(cursor, name))}\n\n`;
}

function frame(cursor: TexCursor, name: string, state: TexState): string {
  cursor.option();
  for (let i = 0; i < (framesWithArguments[name] ?? 0); i += 1) cursor.argument();
  return `\n\n${state.convert(upToMatchingEnd(cursor, name))}\n\n`;
}

function code(cursor: TexCursor, name: string, state: TexState): string {
  cursor.option();
  state.code.push(`\`\`\`\n${cursor.upToEnd(name).replace(/^\n|\s+$/g, '')}\n\`\`\``);
  return `\n\n\0${state.code.length - 1}\0\n\n`;
}

function table(cursor: TexCursor, name: string, state: TexState): string {
  cursor.option();
  if (name !== 'tabular') cursor.argument();
  const columns = cursor.argument();
  return convertTable(cursor.upToEnd(name), columns, (cell) => state.convert(cell));
}

function formula(body: string, name: string): string {
  const tex = body
    .replace(/\\label\{[^}]*\}/g, '')
    .trim()
    .replace(/\s+/g, ' ');
  const isAligned = /^(align|gather|eqnarray|multline)/.test(name);
  return `\n\n$$${isAligned ? `\\begin{aligned}${tex}\\end{aligned}` : tex}$$\n\n`;
}

/** One of the same name may be inside. */
function upToMatchingEnd(cursor: TexCursor, name: string): string {
  let body = cursor.upToEnd(name);
  const count = (text: string) => text.split(`\\begin{${name}}`).length - 1;
  for (let inside = count(body); inside > 0 && !cursor.isAtEnd; inside -= 1) {
    const more = cursor.upToEnd(name);
    inside += count(more);
    body += `\\end{${name}}${more}`;
  }
  return body;
}

function convertList(name: string, cursor: TexCursor, state: TexState): string {
  cursor.option();
  const [, ...items] = splitItems(upToMatchingEnd(cursor, name));
  const lines = items.map((item, i) => {
    const [whole = '', label] = /^\s*\[([^\]]*)\]/.exec(item) ?? [];
    const mark = name === 'enumerate' ? `${i + 1}. ` : '- ';
    const head = label === undefined ? '' : `**${state.convert(label).trim()}** `;
    const text = head + state.convert(item.slice(whole.length)).trim();
    return (
      mark + text.replace(/\n{3,}/g, '\n\n').replace(/\n[ \t]*(?=\S)/g, (line) => indented(line, mark.length))
    );
  });
  return `\n\n${lines.join('\n')}\n\n`;
}

/** Lists within keep their own indent on top. */
function indented(line: string, by: number): string {
  return `\n${' '.repeat(by)}${line.slice(1)}`;
}

/** At every \item that is not one of a list within. */
function splitItems(body: string): string[] {
  const items = [''];
  let depth = 0;
  for (const piece of body.split(/(\\item(?![a-zA-Z])|\\begin\{[^}]*\}|\\end\{[^}]*\})/)) {
    if (piece.startsWith('\\begin{')) depth += 1;
    if (piece.startsWith('\\end{')) depth -= 1;
    if (piece === '\\item' && depth === 0) items.push('');
    else items[items.length - 1] += piece;
  }
  return items;
}
