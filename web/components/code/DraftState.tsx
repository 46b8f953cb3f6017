import { useDraft } from '../draft/use-draft.ts';
import { useSolve } from '../solve/SolveContext.ts';
import classes from './DraftState.module.css';

/** Says whether the draft is safe. Quiet while it is. */
export function DraftState() {
  const { draft, problem } = useSolve();
  const kept = useDraft(draft, (now) => now.kept);
  const untouched = useDraft(draft, (now) => now.source === problem.starterCode);
  if (!kept) return <span className={classes.lost}>Not saved: this browser keeps no drafts</span>;
  return <span className={classes.kept}>{untouched ? 'Starter code' : 'Draft saved'}</span>;
}
