import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What is shipped as it was made by others, and where it says on which terms. */
const licences: Record<string, string> = {
  'basedpyright.txt': 'browser-basedpyright/LICENSE.txt',
  'basedpyright-third-party.txt': 'browser-basedpyright/dist/pyright.worker.js.LICENSE.txt',
  'ruff.txt': '@astral-sh/ruff-wasm-web/LICENSE',
  'vscode-jsonrpc.txt': 'vscode-jsonrpc/License.txt',
  'vscode-languageserver-types.txt': 'vscode-languageserver-types/License.txt',
};

/** Keeps the licences beside the assets that they are for; typeshed's is within the language server. */
export function keepLicences(): Plugin {
  const packages = path.resolve(import.meta.dirname, '../../node_modules');
  return {
    name: 'touchstone:licences',
    apply: 'build',
    async generateBundle() {
      for (const [name, file] of Object.entries(licences)) {
        const source = await readFile(path.join(packages, file), 'utf8');
        this.emitFile({ type: 'asset', fileName: `licences/${name}`, source });
      }
    },
  };
}
