import { renderMarkdown } from '../../markdown.ts';
import { texToMarkdown } from '../latex/tex-to-markdown.ts';
import { type Draft, openFiles } from './draft.ts';
import { placeImages } from './place-images.ts';
import { readText, withChanges } from './text.ts';

type Kind = { folders: string[]; stem: 'problem' | 'solution'; to: string; missing: string };

const statement: Kind = {
  folders: ['statement', 'problem_statement'],
  stem: 'problem',
  to: 'statement/problem.en.md',
  missing: 'The imported package has no statement that could be read.\n',
};
const editorial: Kind = {
  folders: ['solution'],
  stem: 'solution',
  to: 'solution/solution.en.md',
  missing: 'The imported package has no editorial.\n',
};

/** Statement and editorial as Markdown, with the images that they show. → the name that the statement gives the problem */
export function takeTexts(draft: Draft): string | null {
  const kinds = [statement, editorial];
  const [name = null] = kinds.map((kind) => takeText(draft, kind));
  // Only now: either text may show an image that lies beside the other.
  for (const kind of kinds)
    for (const path of filesOf(draft, kind)) draft.ledger.enter('left out', path, reasonFor(path, kind));
  return name;
}

function filesOf(draft: Draft, { folders }: Kind): string[] {
  return folders.flatMap((folder) => openFiles(draft, folder));
}

function takeText(draft: Draft, kind: Kind): string | null {
  const chosen = choose(filesOf(draft, kind), kind.stem);
  if (chosen !== undefined) return convert(draft, chosen, kind.to);
  if (kind === statement)
    draft.ledger.note('error', kind.to, 'statement', 'there is none in Markdown or LaTeX');
  draft.files.set(kind.to, Buffer.from(kind.missing));
  return null;
}

/** English before any other language, Markdown before LaTeX. */
function choose(paths: string[], stem: string): string | undefined {
  const form = new RegExp(`/${stem}(\\.[a-zA-Z-]+)?\\.(md|tex)$`);
  const rank = (path: string) => {
    const language = form.exec(path)?.[1] ?? '';
    return (/^(\.en.*)?$/.test(language) ? 0 : 2) + (path.endsWith('.md') ? 0 : 1);
  };
  return paths.filter((path) => form.test(path)).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))[0];
}

function reasonFor(path: string, { stem }: Kind): string {
  const isText = new RegExp(`/${stem}\\.[a-zA-Z-]+\\.(md|tex)$`).test(path);
  return isText ? 'is another language or form of a text that came over' : 'no text that came over shows it';
}

function convert(draft: Draft, path: string, to: string): string | null {
  const { source, files, ledger } = draft;
  const { text, changes } = readText(source.files.get(path) ?? Buffer.alloc(0));
  const isTex = path.endsWith('.tex');
  const { markdown, name, unknown } = isTex
    ? texToMarkdown(text)
    : { markdown: text, name: null, unknown: [] };
  const placed = placeImages(draft, markdown, path, to);
  const mended = mendFormulas(placed);
  for (const command of unknown) ledger.note('changed', path, command, 'is not understood and stays as text');
  for (const formula of mended.broken)
    ledger.note('changed', path, formula, 'cannot be drawn as a formula; it is shown as code');
  files.set(to, Buffer.from(mended.markdown));
  const isSame = !isTex && changes.length === 0 && mended.markdown === text;
  const reason = isTex ? `as ${to}, converted from LaTeX` : `as ${to}`;
  ledger.enter(isSame ? 'imported' : 'changed', path, withChanges(reason, changes));
  return name;
}

/** Formulas that our renderer refuses become code; a page with one of them would not be made at all. */
function mendFormulas(markdown: string): { markdown: string; broken: string[] } {
  if (isDrawn(markdown)) return { markdown, broken: [] };
  const broken: string[] = [];
  const mended = markdown.replace(/\$\$[^$]+\$\$|\$[^$\n]+\$/g, (formula) => {
    if (isDrawn(formula)) return formula;
    broken.push(formula.slice(0, 80));
    return `\`${formula.replaceAll('`', "'").replaceAll('$', '').trim()}\``;
  });
  return {
    markdown: isDrawn(mended) ? mended : mended.replaceAll('$', '\\$'),
    broken: broken.length > 0 ? broken : ['$'],
  };
}

function isDrawn(markdown: string): boolean {
  try {
    renderMarkdown(markdown);
    return true;
  } catch {
    return false;
  }
}
