import type { Outcome } from '#contract/events.ts';
import type { Database } from '../store/db.ts';
import { appendVerdict } from '../store/events.ts';
import { claimSubmission } from '../store/submissions.ts';
import { accepted } from './outcomes.ts';
import { Visitor, type WebHalf } from './web-half.ts';

type Costs = Pick<Outcome, 'cpuMs' | 'memoryKiB'>;

/** Gives a submission its verdict, as a judge would. */
export async function judgeAs(database: Database, id: string, changes: Partial<Outcome> = {}): Promise<void> {
  const outcome = { ...accepted, ...changes };
  const claim = await claimSubmission(database, id, 'a judge');
  if (!claim) throw new Error(`Submission ${id} has its verdict already`);
  await appendVerdict(database, claim, [{ type: 'verdict', ...outcome }], outcome);
}

/** One new person for each, who has the problem accepted at that cost, with a program of their own. */
export async function solvedBy(web: WebHalf, costs: Costs[], problem = 'double'): Promise<void> {
  for (const [index, cost] of costs.entries()) {
    const id = await new Visitor(web.address).submit(`def double(n): return n + n  # ${index}`, { problem });
    await judgeAs(web.database, id, cost);
  }
}
