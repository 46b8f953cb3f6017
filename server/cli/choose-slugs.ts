import { listSlugs } from '../problem/package-files.ts';
import { SetupFailure } from '../setup/steps.ts';

/** The named problems of a folder, or all of them. @throws SetupFailure where one is not there */
export async function chooseSlugs(folder: string, wanted: string[]): Promise<string[]> {
  const known = await listSlugs(folder);
  const unknown = wanted.filter((slug) => !known.includes(slug));
  if (unknown.length > 0) throw new SetupFailure(`${folder} holds no problem called ${unknown.join(', ')}`);
  if (known.length === 0) throw new SetupFailure(`${folder} holds no problems`);
  return wanted.length > 0 ? wanted : known;
}
