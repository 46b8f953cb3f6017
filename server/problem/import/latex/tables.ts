/** A tabular as a Markdown table, whose first row is its head. */
export function convertTable(body: string, columns: string, convert: (cell: string) => string): string {
  const rows = body
    .replace(/\\(hline|toprule|midrule|bottomrule)(?![a-zA-Z])|\\cline\{[^}]*\}/g, '')
    .split(/\\\\(?:\[[^\]]*\])?/)
    .filter((row) => row.trim() !== '')
    .map((row) => row.split(/(?<!\\)&/).flatMap((cell) => readCell(cell, convert)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const [head = [], ...others] = rows;
  const lines = [head, alignments(columns, width), ...others].map((row) => line(row, width));
  return `\n\n${lines.join('\n')}\n\n`;
}

/** One that spans columns is followed by empty ones. */
function readCell(cell: string, convert: (cell: string) => string): string[] {
  const [, span = '1', inner = cell] =
    /^\s*\\multicolumn\{(\d+)\}\{[^}]*\}\{([\s\S]*)\}\s*$/.exec(cell) ?? [];
  const text = convert(inner)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|');
  return [text, ...Array(Math.min(Number(span), 50) - 1).fill('')];
}

function alignments(columns: string, width: number): string[] {
  const letters = columns.replace(/\{[^}]*\}|[^lcrpX]/g, '');
  const marks: Record<string, string> = { c: ':-:', r: '--:' };
  return Array.from({ length: width }, (_, i) => marks[letters[i] ?? 'l'] ?? '---');
}

function line(row: string[], width: number): string {
  return `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`;
}
