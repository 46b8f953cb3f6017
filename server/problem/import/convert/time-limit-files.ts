import type { Draft } from './draft.ts';

/** Older packages say the limit in a file for one judge or another. Seconds; null where none does. */
export function takeTimeLimit({ source, ledger }: Draft): number | null {
  for (const [path, form] of forms) {
    const text = source.files.get(path)?.toString('latin1') ?? '';
    const seconds = Number(form.exec(text)?.[1]);
    if (!(seconds > 0)) continue;
    ledger.enter('imported', path, 'says the time limit');
    return seconds;
  }
  return null;
}

const forms = [
  ['.timelimit', /^\s*([\d.]+)\s*$/],
  ['domjudge-problem.ini', /^\s*timelimit\s*=\s*['"]?([\d.]+)/m],
] as const;
