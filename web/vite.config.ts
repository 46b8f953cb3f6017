import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './vite-plugins/precompress.ts';

const api = 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), precompress()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Every font and icon is a hashed file of its own: `data:` workers and fonts would need a looser policy.
    assetsInlineLimit: 0,
    // Every browser that has what else is used here preloads modules by itself.
    modulePreload: { polyfill: false },
    // Monaco is one chunk that only the solve page loads; its size is known and looked after.
    chunkSizeWarningLimit: 5000,
  },
  server: { port: 5173, proxy: { '/api': { target: api, ws: true } } },
  preview: { proxy: { '/api': { target: api, ws: true } } },
});
