import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settings } from '../../config.ts';
import type { Check } from './check.ts';

const row = /^\| `(?<name>[A-Z][A-Z0-9_]*)` \|(?<fallback>[^|]*)\|/gm;

/** The README's table names the settings that exist, and no others, with the defaults that they have. */
export const settingsTableCheck: Check = {
  name: "README's table of settings",
  async run(root) {
    return settingsComplaints(await readFile(join(root, 'README.md'), 'utf8'), defaultsOfSettings());
  },
};

export function settingsComplaints(readme: string, defaults: ReadonlyMap<string, string>): string[] {
  const documented = new Map(
    [...readme.matchAll(row)].map(({ groups }) => [groups?.name ?? '', groups?.fallback ?? '']),
  );
  const names = new Set([...defaults.keys(), ...documented.keys()]);
  return [...names].flatMap((name) => {
    const cell = documented.get(name);
    const fallback = defaults.get(name);
    if (cell === undefined) return [`README.md does not list the setting ${name}.`];
    if (fallback === undefined) return [`README.md lists ${name}, which is not a setting.`];
    // A default in words ("as many as cores") is for people to keep true.
    const stated = /`([^`]*)`/.exec(cell)?.[1];
    if (stated === undefined || stated === fallback) return [];
    return [`README.md says that ${name} defaults to ${stated}; it is ${fallback || 'unset'}.`];
  });
}

function defaultsOfSettings(): Map<string, string> {
  return new Map(
    Object.entries(settings).map(([name, schema]) => {
      const parsed = schema.safeParse(undefined);
      return [name, parsed.success ? String(parsed.data ?? '') : ''];
    }),
  );
}
