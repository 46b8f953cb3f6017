import type { ForeignEntry, ForeignSource } from './foreign-package.ts';

const sections: [file: string, title: string | null][] = [
  ['legend', null],
  ['input', 'Input'],
  ['output', 'Output'],
  ['notes', 'Notes'],
];

/** The English statement, section by section; what little of LaTeX has a like in Markdown is turned into it. */
export function polygonStatement({ files }: ForeignSource, entries: ForeignEntry[]): string {
  const parts = sections.flatMap(([file, title]) => {
    const path = `statement-sections/english/${file}.tex`;
    const text = files.get(path)?.toString('utf8').trim();
    if (!text) return [];
    const rest = /\\[a-zA-Z]+/.exec(withoutMaths(markdownOf(text)));
    const reason = rest ? `as Markdown, in which ${rest[0]} and the like are left for you` : 'as Markdown';
    entries.push({ level: rest ? 'changed' : 'imported', path, reason });
    return [title === null ? markdownOf(text) : `## ${title}\n\n${markdownOf(text)}`];
  });
  if (parts.length > 0) return `${parts.join('\n\n')}\n\n{{samples}}\n`;
  const reason = 'there is no English statement in sections: write what is asked for';
  entries.push({ level: 'left out', path: 'statement/problem.en.md', reason });
  return 'What is asked for is still to be written.\n\n{{samples}}\n';
}

function markdownOf(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/\$\$\$(\$\$\$)?/g, (_, double?: string) => (double ? '$$' : '$'))
    .replace(/\\(?:textbf|bf)\{([^{}]*)\}/g, '**$1**')
    .replace(/\\(?:textit|emph|it)\{([^{}]*)\}/g, '*$1*')
    .replace(/\\(?:texttt|t)\{([^{}]*)\}/g, '`$1`')
    .replace(/\\begin\{(?:itemize|enumerate)\}|\\end\{(?:itemize|enumerate)\}/g, '')
    .replace(/^\s*\\item\s*/gm, '- ')
    .replaceAll('~', ' ')
    .replaceAll('---', '—')
    .replace(/``|''/g, '"');
}

function withoutMaths(text: string): string {
  return text.replace(/\$\$?[^$]*\$\$?/g, '');
}
