import { convertEnvironment } from './environments.ts';
import { prepareTex } from './prepare-tex.ts';
import { TexCursor } from './tex-cursor.ts';
import type { TexState } from './tex-state.ts';
import { accents, layout, styles, switches, symbols } from './tex-words.ts';

export type FromTex = Omit<TexState, 'convert' | 'code'> & { markdown: string };

/** The subset of LaTeX that problem statements are written in. What is not understood stays as text. */
export function texToMarkdown(source: string): FromTex {
  const state: TexState = {
    name: null,
    unknown: [],
    code: [],
    convert: (tex) => convertTex(tex, state),
  };
  const markdown = convertTex(prepareTex(source.replaceAll('\0', '')), state)
    .replace(/[ \t]+$/gm, (space) => (space === '  ' ? space : ''))
    .replace(/^[ \t]+(?=\S)/gm, (space, at: number, all: string) => (isInList(all, at) ? space : ''))
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\0(\d+)\0/g, (_, at: string) => state.code[Number(at)] ?? '')
    .trim();
  const { name, unknown } = state;
  return { markdown: `${markdown}\n`, name, unknown: [...new Set(unknown)] };
}

/** Indented lines belong to the item above them; anywhere else, four spaces would make them code. */
function isInList(all: string, at: number): boolean {
  const paragraphs = all.slice(0, at).split(/\n(?=\S)/);
  return /^(- |\d+\. )/.test(paragraphs.at(-1) ?? '');
}

function convertTex(source: string, state: TexState): string {
  const cursor = new TexCursor(source);
  let out = '';
  while (!cursor.isAtEnd) out += convertNext(cursor, state);
  return out;
}

function convertNext(cursor: TexCursor, state: TexState): string {
  const math = cursor.take(/\$\$([^$]+)\$\$|\\\[([\s\S]*?)\\\]/y);
  if (math) return `\n\n$$${oneLine(math[1] ?? math[2] ?? '')}$$\n\n`;
  const inline = cursor.take(/\$((?:[^$\\]|\\[\s\S])+)\$|\\\(([\s\S]*?)\\\)/y);
  if (inline) return `$${oneLine(inline[1] ?? inline[2] ?? '')}$`;
  const constant = cursor.take(/\{\{\w+\}\}/y);
  if (constant) return constant[0];
  const quoted = cursor.take(/``|''|---|--|~|\\\\(?:\[[^\]]*\])?\*?/y);
  if (quoted) return { '``': '“', "''": '”', '---': '—', '--': '–', '~': '\u00a0' }[quoted[0]] ?? '  \n';
  const command = cursor.take(/\\([a-zA-Z]+)(\*?)/y);
  if (command) return convertCommand(command[1] ?? '', command[0], cursor, state);
  const symbol = cursor.take(/\\([\s\S])/y);
  if (symbol) return convertSymbol(symbol[1] ?? '', cursor, state);
  if (cursor.source[cursor.at] === '{') return convertGroup(cursor.argument(), state);
  return (
    cursor.take(/[*_`<]/y)?.[0].replace(/[*_`<]/, '\\$&') ??
    cursor.take(/[^\\${}*_`<'~-]+/y)?.[0] ??
    cursor.next()
  );
}

function oneLine(tex: string): string {
  return tex.trim().replace(/\s+/g, ' ');
}

function convertSymbol(symbol: string, cursor: TexCursor, state: TexState): string {
  if (symbol in accents) return accented(symbol, cursor, state);
  if (/[\s,;:/!]/.test(symbol)) return symbol === '!' || symbol === '/' ? '' : ' ';
  return /[$_&*#]/.test(symbol) ? `\\${symbol}` : symbol;
}

function accented(accent: string, cursor: TexCursor, state: TexState): string {
  const [first = '', ...rest] = convertTex(cursor.argument(), state).replace('ı', 'i');
  return `${first}${accents[accent] ?? ''}`.normalize('NFC') + rest.join('');
}

function convertGroup(inner: string, state: TexState): string {
  const [whole = '', word = ''] = /^\s*\\([a-zA-Z]+)\s*/.exec(inner) ?? [];
  const style = switches[word];
  if (style === undefined) return convertTex(inner, state);
  return convertCommand(style, '', new TexCursor(`{${inner.slice(whole.length)}}`), state);
}

function convertCommand(name: string, whole: string, cursor: TexCursor, state: TexState): string {
  if (name === 'begin') return convertEnvironment(cursor.argument(), cursor, state);
  if (name === 'texttt' || name === 'url' || name === 'path') return codeSpan(cursor.argument());
  if (name === 'verb') return codeSpan(cursor.take(/([^a-zA-Z\s])([^\n]*?)\1/y)?.[2] ?? '', true);
  if (name === 'href') return link(cursor.argument(), convertTex(cursor.argument(), state));
  if (name === 'problemname') return named(cursor.argument(), state);
  if (name === 'includegraphics' || name === 'illustration') return image(name, cursor, state);
  const style = styles[name];
  if (style) {
    cursor.option();
    return style[0] + convertTex(cursor.argument(), state).trim() + style[1];
  }
  if (name in accents) return accented(name, cursor, state);
  if (name in switches) return '';
  const arguments_ = layout[name];
  if (arguments_ !== undefined) return withoutArguments(arguments_, cursor);
  const known = symbols[name];
  if (known !== undefined) return known + (cursor.take(/\{\}|[ \t]+/y) && /\w$/.test(known) ? ' ' : '');
  state.unknown.push(whole);
  const inner = cursor.source[cursor.at] === '{' ? `{${convertTex(cursor.argument(), state)}}` : '';
  return whole.replace('\\', '\\\\') + inner;
}

function withoutArguments(count: number, cursor: TexCursor): string {
  cursor.option();
  for (let i = 0; i < count; i += 1) cursor.argument();
  return '';
}

function codeSpan(text: string, isVerbatim = false): string {
  const plain = isVerbatim
    ? text
    : text.replace(/\\([_%$&#{}])|\\textbackslash(\{\})?|\\ /g, (_, one?: string) => one ?? '\\');
  return plain === '' ? '' : `\`${plain.replaceAll('`', "'")}\``;
}

function link(url: string, text: string): string {
  return `[${text}](${url.replace(/\\([%#&_~])/g, '$1')})`;
}

function named(name: string, state: TexState): string {
  state.name ??= convertTex(name, state).trim();
  return '';
}

/** Which image that is, only the package can tell (convert/place-images.ts). */
function image(name: string, cursor: TexCursor, state: TexState): string {
  cursor.option();
  if (name === 'illustration') cursor.argument();
  const file = cursor.argument().trim();
  const caption = name === 'illustration' ? convertTex(cursor.argument(), state).trim() : '';
  const shown = `![${caption.replace(/[[\]]/g, '') || file}](<${file}>)`;
  return name === 'illustration' ? `\n\n${shown}\n\n${caption && `*${caption}*\n\n`}` : shown;
}
