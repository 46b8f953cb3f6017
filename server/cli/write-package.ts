import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** All of a package or nothing: it is written beside, and then takes its name, and the place of one that is there. */
export async function writePackage(
  problemsDir: string,
  slug: string,
  files: Map<string, string | Buffer>,
): Promise<void> {
  await mkdir(problemsDir, { recursive: true });
  const beside = await mkdtemp(join(problemsDir, '.import-'));
  for (const [path, content] of files) {
    await mkdir(dirname(join(beside, path)), { recursive: true });
    await writeFile(join(beside, path), content);
  }
  const target = join(problemsDir, slug);
  await rm(target, { recursive: true, force: true });
  await rename(beside, target);
}
