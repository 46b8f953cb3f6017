import { join } from 'node:path';
import type { Config } from '../config.ts';
import { type Kind, kinds, SlugTaken, scaffoldPackage } from '../problem/author/scaffold.ts';
import { writeSchemas } from '../problem/author/write-schemas.ts';
import { PackageError } from '../problem/package-error.ts';
import { SetupFailure } from '../setup/steps.ts';

/** Writes a small package that verifies at once. → exit status */
export async function newProblem({ problemsDir }: Config, slug: string, kind: Kind): Promise<number> {
  const paths = await scaffoldPackage(problemsDir, slug, kind).catch((error) => {
    if (error instanceof SlugTaken || error instanceof PackageError) throw new SetupFailure(error.message);
    throw error;
  });
  for (const path of paths) console.log(`  ${join(problemsDir, slug, path)}`);
  console.log(`
A ${kind} that adds numbers up. It verifies as it is; change it piece by piece:
  npm run touchstone -- problems preview ${slug}
  npm run touchstone -- problems verify ${slug}`);
  return 0;
}

export function findKind(text: string): Kind | undefined {
  return kinds.find((kind) => kind === text);
}

/** Writes the schemas that editors read into the folder of problems. → exit status */
export async function writeSchemaFiles({ problemsDir }: Config): Promise<number> {
  for (const name of await writeSchemas(problemsDir)) console.log(join(problemsDir, name));
  return 0;
}
