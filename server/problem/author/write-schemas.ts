import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from '../schema/json-schema.ts';

/** Puts the schemas beside the packages, where their first lines look for them. → their names */
export async function writeSchemas(folder: string): Promise<string[]> {
  for (const [name, text] of Object.entries(jsonSchemas)) await writeFile(join(folder, name), text());
  return Object.keys(jsonSchemas);
}
