const usual = ['__main__.py', 'main.py'];

/** The files of a folder that are Python; null where `path` is no folder with any. */
export function pythonFiles(path: string, all: Iterable<string>): string[] | null {
  const found = [...all].filter((one) => one.startsWith(`${path}/`) && one.endsWith('.py'));
  return found.length > 0 ? found : null;
}

/** The one that is called as the format says, or the only one that no other imports; null where that is not clear. */
export function pythonMain(files: Map<string, string>): string | null {
  const named = usual.find((name) => files.has(name));
  if (named !== undefined) return named;
  const outer = [...files.keys()].filter(
    (name) => !name.includes('/') && name !== '__init__.py' && !isImported(name, files),
  );
  return outer.length === 1 ? (outer[0] ?? null) : null;
}

function isImported(name: string, files: Map<string, string>): boolean {
  const module = name.replace(/\.py$/, '');
  const form = new RegExp(
    `^[ \\t]*(?:from[ \\t]+\\.?${module}\\b|import[ \\t]+(?:.*,[ \\t]*)?${module}\\b|from[ \\t]+\\.[ \\t]+import\\b.*\\b${module}\\b)`,
    'm',
  );
  return [...files].some(([other, text]) => other !== name && form.test(text));
}
