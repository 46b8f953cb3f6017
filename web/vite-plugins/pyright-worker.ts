import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { trimTypeshed } from './trim-typeshed.ts';

const worker = 'browser-basedpyright/dist/pyright.worker.js?url';

/**
 * Ships the language server as a file of its own, as small as it can be: it is a classic script that a bundler
 * must not touch. While developing it is served as it is.
 */
export function pyrightWorker(): Plugin {
  return {
    name: 'touchstone:pyright-worker',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!id.replaceAll('\\', '/').endsWith(worker)) return null;
      const source = trimTypeshed(await readFile(id.replace(/\?url$/, ''), 'utf8'));
      const file = this.emitFile({ type: 'asset', name: 'pyright.worker.js', source });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}
