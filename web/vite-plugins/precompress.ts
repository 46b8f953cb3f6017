import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(js|css|html|svg|json|txt|ttf|wasm)$/;
const smallestWorthwhileBytes = 512;
/** For what is larger, the best that Brotli can do takes thirty times as long and saves another tenth. */
const largestForBestBytes = 4 * 1024 * 1024;

async function writeCompressed(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallestWorthwhileBytes) return;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params: brotliParams(content.length) }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

function brotliParams(bytes: number): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_QUALITY]: bytes > largestForBestBytes ? 9 : 11,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
  };
}

/** Writes a .br and a .gz beside every text file of the build, so that the server never compresses on the fly. */
export function precompress(): Plugin {
  let outDir = '';
  return {
    name: 'touchstone:precompress',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const files = await readdir(outDir, { recursive: true, withFileTypes: true });
      const wanted = files.filter((entry) => entry.isFile() && compressible.test(entry.name));
      await Promise.all(wanted.map((entry) => writeCompressed(path.join(entry.parentPath, entry.name))));
    },
  };
}
