import { keptRemote } from '../../api/kept.ts';
import { CommonGround } from './common-ground.ts';
import { ServerSync } from './server-sync.ts';
import { StepRecord } from './step-record.ts';
import { TextKeeper } from './text-keeper.ts';

/** A text that the learner writes, kept here and on the server. */
export type Kept = { kind: 'draft' | 'note'; keeper: TextKeeper; sync: ServerSync; stepKey: string };

export type Wanted = {
  kind: Kept['kind'];
  slug: string;
  initial: string;
  /** Told what a newer text from elsewhere took the place of. */
  onAdopted?: (before: string) => void;
};

export function makeKept({ kind, slug, initial, onAdopted }: Wanted): Kept {
  const { local, session } = browserStorage();
  const keeper = new TextKeeper(`touchstone:${kind}:${slug}`, initial, local, session);
  const steps = new StepRecord(`${keeper.key}:step`, initial, local);
  const ground = new CommonGround(keeper, steps);
  return {
    kind,
    keeper,
    sync: new ServerSync(keeper, ground, keptRemote(slug, kind), onAdopted),
    stepKey: steps.key,
  };
}

/** Where storage is blocked even naming it throws: the keeper then finds nothing and says "not kept". */
function browserStorage() {
  try {
    return { local: localStorage, session: sessionStorage };
  } catch {
    const blocked = {
      getItem: (): never => {
        throw new DOMException('Storage is blocked', 'SecurityError');
      },
      setItem: (): never => blocked.getItem(),
      removeItem: (): never => blocked.getItem(),
    };
    return { local: blocked, session: blocked };
  }
}
