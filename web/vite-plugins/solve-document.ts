import type { Plugin, Rolldown } from 'vite';

const page = 'index.html';
const solvePage = 'pages/SolvePage.tsx';
const editor = 'editor/create-editor.ts';

/**
 * Writes solve.html beside index.html: the same document, which names at once what the solve page loads. Else the browser
 * learns of the editor in four steps, each after the script before it has come and run.
 */
export function solveDocument(): Plugin {
  return {
    name: 'touchstone:solve-document',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const document = bundle[page];
        if (document?.type !== 'asset') throw new Error(`the build has no ${page}`);
        const html = String(document.source);
        const first = filesOf(bundle, solvePage).filter((file) => !html.includes(file));
        const later = filesOf(bundle, editor).filter((file) => !html.includes(file) && !first.includes(file));
        const links = [...first.map((file) => linkTo(file)), ...later.map((file) => linkTo(file, 'low'))];
        const source = html.replace('</head>', `${links.join('')}</head>`);
        this.emitFile({ type: 'asset', fileName: 'solve.html', source });
      },
    },
  };
}

/** The chunk made of this module, all that it imports at its start, and their styles. */
function filesOf(bundle: Rolldown.OutputBundle, module: string): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const root = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!root) throw new Error(`no chunk of the build is made of ${module}`);
  const found = new Set<string>([root.fileName]);
  for (const file of found) {
    const chunk = chunks.find(({ fileName }) => fileName === file);
    for (const next of [...(chunk?.imports ?? []), ...(chunk?.viteMetadata?.importedCss ?? [])])
      found.add(next);
  }
  return [...found];
}

/** The editor's part waits for what the statement needs. */
function linkTo(file: string, priority?: 'low'): string {
  const style = priority ? 'rel="preload" as="style"' : 'rel="stylesheet"';
  const kind = file.endsWith('.css') ? style : 'rel="modulepreload"';
  const more = priority ? ` fetchpriority="${priority}"` : '';
  return `  <link ${kind} crossorigin href="/${file}"${more}>\n  `;
}
