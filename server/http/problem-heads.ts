import { LRUCache } from 'lru-cache';
import type { Database } from '../store/db.ts';
import { listHeads, listVersionIds, type ProblemHead } from '../store/problems.ts';

/** Far more than a site has problems; a head is a few hundred bytes. */
const headsKept = 20_000;

/** Lists the problems. A version never changes, so each is read from the database once. */
export function createHeadList(database: Database): () => Promise<ProblemHead[]> {
  const heads = new LRUCache<number, ProblemHead>({ max: headsKept });
  return async () => {
    const ids = await listVersionIds(database);
    const missing = ids.filter((id) => !heads.has(id));
    const read = missing.length > 0 ? await listHeads(database, missing) : new Map<number, ProblemHead>();
    for (const [id, head] of read) heads.set(id, head);
    return ids.flatMap((id) => read.get(id) ?? heads.get(id) ?? []);
  };
}
