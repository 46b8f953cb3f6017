import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Check, runTool } from './check.ts';

const schema = './server/store/schema*.ts';

/** The migrations lead to the tables that the schema describes, and no two of them contradict each other. */
export const migrationsCheck: Check = {
  name: 'migrations in step with the schema',
  async run(root) {
    const consistent = await runTool(root, 'drizzle-kit', ['check']);
    if (consistent.code !== 0) return [consistent.output.trimEnd()];
    return missingMigrations(root, schema);
  },
};

/** What drizzle-kit would add to migrations/ for this schema, tried out on a copy. */
export async function missingMigrations(root: string, schemaPath: string): Promise<string[]> {
  // drizzle-kit takes a path from the root only.
  const copy = join(root, '.data', `migrations-check-${process.pid}`);
  await mkdir(copy, { recursive: true });
  try {
    await cp(join(root, 'migrations'), copy, { recursive: true });
    const out = relative(root, copy);
    const flags = ['--dialect', 'postgresql', '--schema', schemaPath, '--out', out];
    const { code, output } = await runTool(root, 'drizzle-kit', ['generate', ...flags]);
    if (code !== 0) return [output.trimEnd()];
    const known = new Set(await readdir(join(root, 'migrations')));
    const missing = (await readdir(copy)).filter((file) => !known.has(file));
    return missing.length === 0
      ? []
      : ['The schema has changed: run `npx drizzle-kit generate` and review its SQL.'];
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
