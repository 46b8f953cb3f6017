import type { CaseResult } from '#contract/events.ts';
import type { Problem } from '#contract/problems.ts';
import type { Verdict } from '#contract/verdict.ts';
import { isOver, type Progress } from './progress.ts';

export type CellState = 'waiting' | 'judging' | 'skipped' | Verdict;
export type Cell = { ordinal: number; state: CellState; result: CaseResult | null };
export type CellGroup = { name: string; cells: Cell[] };

type PlannedGroup = Pick<Problem['groups'][number], 'name' | 'cases'>;

/** The strip: one cell a case, by group, filling from the left. */
export function cellGroups(progress: Progress, planned: PlannedGroup[]): CellGroup[] {
  const total = Math.max(progress.total ?? 0, progress.cases.at(-1)?.ordinal ?? 0);
  const names = groupNames(progress.cases, planned, total);
  const results = new Map(progress.cases.map((result) => [result.ordinal, result]));
  const groups: CellGroup[] = [];
  names.forEach((name, index) => {
    if (groups.at(-1)?.name !== name) groups.push({ name, cells: [] });
    groups.at(-1)?.cells.push(cellOf(index + 1, results.get(index + 1) ?? null, progress));
  });
  return groups;
}

/** The planned groups where they account for every case; else, as in a run on own cases, what the results say. */
function groupNames(cases: CaseResult[], planned: PlannedGroup[], total: number): string[] {
  const fromPlan = planned.flatMap((group) => Array<string>(group.cases).fill(group.name));
  if (fromPlan.length === total) return fromPlan;
  const known = cases.at(-1)?.group ?? '';
  const byOrdinal = new Map(cases.map((result) => [result.ordinal, result.group]));
  return Array.from({ length: total }, (_, index) => byOrdinal.get(index + 1) ?? known);
}

function cellOf(ordinal: number, result: CaseResult | null, progress: Progress): Cell {
  if (result) return { ordinal, state: result.verdict, result };
  if (isOver(progress)) return { ordinal, state: 'skipped', result };
  const next = (progress.cases.at(-1)?.ordinal ?? 0) + 1;
  return { ordinal, state: progress.stage === 'running' && ordinal === next ? 'judging' : 'waiting', result };
}

/** What a person wants to see first: the case that failed, preferably one that may be shown. */
export function firstFailed(cases: CaseResult[]): CaseResult | null {
  const failed = cases.filter((result) => result.verdict !== 'accepted');
  return failed.find((result) => result.detail !== null) ?? failed[0] ?? null;
}
