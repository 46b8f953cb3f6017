import { isUtf8 } from 'node:buffer';
import { type Draft, openFiles } from './draft.ts';
import { groupSettings, readSettings, type Settings } from './group-settings.ts';

/** A case of the source that can come over. */
export type SourceCase = {
  /** Path without ".in": "data/secret/group1/01". */
  base: string;
  folder: string;
  input: Buffer;
  answer: Buffer | null;
  settings: Settings;
};

/** The folders that hold cases; what else lies in `data` is for the tools that made it. */
const caseFolder = /^data\/(sample|secret)(\/|$)/;

/** In the order of the format: samples first, each folder by name. What cannot come over is told. */
export function findCases(draft: Draft): SourceCase[] {
  const inputs = openFiles(draft, 'data').filter((path) => caseFolder.test(path) && path.endsWith('.in'));
  const seen = new Map<string, string>();
  return inputs.flatMap((path) => readCase(draft, path.slice(0, -3), seen));
}

function readCase(draft: Draft, base: string, seen: Map<string, string>): SourceCase[] {
  const { source, ledger } = draft;
  const folder = base.slice(0, base.lastIndexOf('/'));
  const input = source.files.get(`${base}.in`) ?? Buffer.alloc(0);
  const answer = source.files.get(`${base}.ans`) ?? null;
  const settings = { ...groupSettings(draft, folder), ...readSettings(draft, `${base}.yaml`) };
  const key = JSON.stringify([input.toString('base64'), settings.args]);
  const reason = whyNot(input, answer, source.refused.get(`${base}.ans`), seen.get(key));
  if (reason !== null) {
    ledger.enter('left out', `${base}.in`, reason);
    if (answer) ledger.enter('left out', `${base}.ans`, 'its case is left out');
    return [];
  }
  seen.set(key, `${base}.in`);
  return [{ base, folder, input, answer, settings }];
}

function whyNot(
  input: Buffer,
  answer: Buffer | null,
  refused: string | undefined,
  same: string | undefined,
): string | null {
  if (!isUtf8(input)) return 'is not UTF-8 text, which every input must be';
  if (answer && !isUtf8(answer)) return 'its .ans file is not UTF-8 text';
  if (refused) return `its .ans file ${refused}`;
  return same === undefined ? null : `is the same input as ${same}`;
}
