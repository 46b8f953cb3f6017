import katex from 'katex';
import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';

/** TeX between $…$ and $$…$$. MathML alone needs no stylesheet, no fonts and no inline style in the browser. */
export function addMath(markdown: MarkdownIt): void {
  markdown.inline.ruler.after('escape', 'math', inlineMath);
  markdown.block.ruler.after('blockquote', 'math_block', blockMath, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.renderer.rules.math = (tokens, at) => toMathMl(tokens[at]?.content ?? '', false);
  markdown.renderer.rules.math_block = (tokens, at) =>
    `<p>${toMathMl(tokens[at]?.content ?? '', true)}</p>\n`;
}

function toMathMl(tex: string, displayMode: boolean): string {
  return katex.renderToString(tex, { output: 'mathml', displayMode, throwOnError: true, trust: false });
}

/** As in Pandoc: the opening $ stands against its formula, the closing one too and before no digit, so that
 *  "costs $5 and $6" stays text. */
const inlineForm = /\$\$([^$]+)\$\$|\$((?:[^\s$\\]|\\.)(?:(?:[^$\\]|\\.)*?(?:[^\s$\\]|\\.))?)\$(?!\d)/y;

function inlineMath(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '$') return false;
  inlineForm.lastIndex = state.pos;
  const found = inlineForm.exec(state.src);
  if (!found) return false;
  if (!silent) state.push('math', 'math', 0).content = found[1] ?? found[2] ?? '';
  state.pos += found[0].length;
  return true;
}

/** From a line that begins with $$ to the line that ends with it. */
function blockMath(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const text = (line: number) =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trim();
  if (!text(start).startsWith('$$')) return false;
  let last = start;
  while (!(text(last).endsWith('$$') && (last > start || text(last).length > 3))) {
    last += 1;
    if (last >= end) return false;
  }
  if (silent) return true;
  const lines = Array.from({ length: last - start + 1 }, (_, i) => text(start + i));
  const token = state.push('math_block', 'math', 0);
  token.content = lines.join('\n').replace(/^\$\$|\$\$$/g, '');
  token.block = true;
  state.line = last + 1;
  return true;
}
