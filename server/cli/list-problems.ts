import type { Config } from '../config.ts';
import { loadPackage } from '../problem/load.ts';
import { PackageError } from '../problem/package-error.ts';
import { listSlugs } from '../problem/package-files.ts';
import { titleOf } from '../problem/schema/problem-yaml.ts';

type Listed =
  | { slug: string; title: string; kind: string; difficulty: number; submissions: number }
  | { slug: string; error: string };

/** Prints the problems of the folder. → exit status */
export async function listProblems({ problemsDir }: Config, json: boolean): Promise<number> {
  const slugs = await listSlugs(problemsDir);
  const listed = await Promise.all(slugs.map((slug) => describe(problemsDir, slug)));
  if (json) console.log(JSON.stringify(listed, null, 2));
  else for (const one of listed) console.log(lineOf(one));
  return listed.some((one) => 'error' in one) ? 1 : 0;
}

async function describe(folder: string, slug: string): Promise<Listed> {
  try {
    const { problem, practice, submissions } = await loadPackage(folder, slug);
    const { kind, difficulty } = practice;
    return { slug, title: titleOf(problem), kind, difficulty, submissions: submissions.length };
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return { slug, error: error.message };
  }
}

function lineOf(one: Listed): string {
  if ('error' in one) return `${one.slug.padEnd(30)}  cannot be read:\n${one.error.replace(/^/gm, '  ')}`;
  const { slug, kind, difficulty, title, submissions } = one;
  return `${slug.padEnd(30)}  ${kind.padEnd(8)}  ${difficulty}/5  ${title} (${submissions} submissions)`;
}
