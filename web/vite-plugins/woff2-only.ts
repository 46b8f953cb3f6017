import type { Plugin } from 'vite';

const olderFormats = /,\s*url\([^)]+\.(?:woff|ttf)\)\s*format\(["'](?:woff|truetype)["']\)/g;

/** KaTeX names each font in three formats; every browser that can run this app reads the first (1 MB less). */
export function woff2Only(): Plugin {
  return {
    name: 'touchstone:woff2-only',
    enforce: 'pre',
    transform(code, id) {
      return id.includes('katex') && id.endsWith('.css') ? code.replace(olderFormats, '') : null;
    },
  };
}
