import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runQuietly } from './run-quietly.ts';
import { type Report, SetupFailure } from './steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const inputs = [
  'web/**/*',
  'server/contract/**/*',
  'sandbox/image/harness/{prelude,nodes}.py',
  'package-lock.json',
  'tsconfig.json',
];
const notInputs = /^web\/(dist|e2e)\/|\.test\.tsx?$/;

/** Builds the web app into web/dist, unless the build that is there was made from the very same files. */
export async function ensureWebBuild(report: Report): Promise<void> {
  const dist = join(root, 'web/dist');
  const wanted = await hashOfInputs();
  if ((await hashOfBuild(dist)) === wanted) return;
  report('building');
  // A server may be serving the old build: the new one is made beside it and takes its place when complete.
  const fresh = join(root, '.data', `web-build-${process.pid}`);
  try {
    await build(fresh);
    await writeFile(join(fresh, stampName), wanted);
    await replaceFolder(dist, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

const stampName = '.inputs-sha256';

async function build(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const flags = ['--config', 'web/vite.config.ts', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  // A process of its own: the build needs several hundred MB that the server should not hold on to.
  const { code, output } = await runQuietly(process.execPath, [vite, 'build', 'web', ...flags], {
    cwd: root,
  });
  if (code !== 0) throw new SetupFailure(`The web app could not be built:\n${output.trimEnd()}`);
}

/** Two builds may end at the same moment: whichever moves last stays. */
async function replaceFolder(folder: string, by: string): Promise<void> {
  const aside = `${by}-before`;
  await rename(folder, aside).catch(() => {});
  const taken = await rename(by, folder).then(
    () => false,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTEMPTY' || error.code === 'EEXIST') return true;
      throw error;
    },
  );
  await rm(aside, { recursive: true, force: true });
  if (taken) await replaceFolder(folder, by);
}

async function hashOfInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of await listInputs()) {
    hash.update(`${path}\0`).update(await readFile(join(root, path)));
  }
  return hash.digest('hex');
}

async function listInputs(): Promise<string[]> {
  const paths: string[] = [];
  for await (const entry of glob(inputs, { cwd: root, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(root.length);
    if (entry.isFile() && !notInputs.test(path)) paths.push(path);
  }
  return paths.sort();
}

async function hashOfBuild(dist: string): Promise<string | undefined> {
  return readFile(join(dist, stampName), 'utf8').catch(() => undefined);
}
