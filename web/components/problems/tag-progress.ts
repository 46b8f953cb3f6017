import type { ProblemSummary } from '#contract/problems.ts';

export type TagProgress = { tag: string; solved: number; total: number };

/** How far somebody is with each tag; those with most problems first. */
export function tagProgress(problems: ProblemSummary[]): TagProgress[] {
  const byTag = new Map<string, TagProgress>();
  for (const { tags, state } of problems) {
    for (const tag of tags) {
      const progress = byTag.get(tag) ?? { tag, solved: 0, total: 0 };
      progress.total += 1;
      if (state === 'solved') progress.solved += 1;
      byTag.set(tag, progress);
    }
  }
  return [...byTag.values()].sort((a, b) => b.total - a.total || a.tag.localeCompare(b.tag));
}
