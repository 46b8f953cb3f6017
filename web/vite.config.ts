import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { keepLicences } from './vite-plugins/licences.ts';
import { precompress } from './vite-plugins/precompress.ts';
import { preludeStub } from './vite-plugins/prelude-stub.ts';
import { pyrightWorker } from './vite-plugins/pyright-worker.ts';
import { solveDocument } from './vite-plugins/solve-document.ts';

const api = 'http://127.0.0.1:3000';

const harness = (name: string) =>
  readFileSync(new URL(`../sandbox/image/harness/${name}`, import.meta.url), 'utf8');

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), pyrightWorker(), keepLicences(), solveDocument(), precompress()],
  // What boxes give to a solution and what the editor knows of it are one source.
  define: { __PRELUDE_STUB__: JSON.stringify(preludeStub(harness('prelude.py'), harness('nodes.py'))) },
  resolve: {
    // Paths that Monaco had before it named what it exports.
    alias: {
      'monaco-editor/esm/vs/editor/editor.api': 'monaco-editor/editor',
      'monaco-editor/esm/vs/editor/common/commands/shiftCommand':
        'monaco-editor/editor/common/commands/shiftCommand',
    },
  },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Every font and icon is a hashed file of its own: `data:` workers and fonts would need a looser policy.
    assetsInlineLimit: 0,
    // Every browser that has what else is used here preloads modules by itself.
    modulePreload: { polyfill: false },
    // What every page loads is one file: cut into a dozen, as sharing alone would have it, it packs worse.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'every-page', tags: ['$initial'] }] } },
    },
    // Monaco is one chunk that only the solve page loads; its size is known and looked after.
    chunkSizeWarningLimit: 5000,
  },
  server: { port: 5173, proxy: { '/api': { target: api, ws: true } } },
  preview: { proxy: { '/api': { target: api, ws: true } } },
});
