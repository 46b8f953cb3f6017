import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SetAsideText } from '#contract/set-aside.ts';
import { removeSetAside, setAsideQuery } from '../../api/set-aside.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DiffBlocks } from '../../ui/DiffBlocks.tsx';
import { formatMoment } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useHeld } from '../kept/use-kept.ts';
import { useSolve } from '../solve/SolveContext.ts';

/** Another draft or note of theirs, from before they signed in: there until they have chosen. */
export function SetAsideNotice({ kind }: { kind: 'draft' | 'note' }) {
  const { problem } = useSolve();
  const { data } = useQuery(setAsideQuery(problem.slug));
  const other = data?.find((one) => one.kind === kind);
  return other ? <Choice other={other} /> : null;
}

function Choice({ other }: { other: SetAsideText }) {
  const { problem, draft, note, replaceSource } = useSolve();
  const queries = useQueryClient();
  const [comparing, setComparing] = useState(false);
  const isDraft = other.kind === 'draft';
  const here = useHeld(isDraft ? draft : note, ({ text }) => text);
  const remove = async () => {
    await removeSetAside(problem.slug, other.id);
    await queries.invalidateQueries({ queryKey: ['set-aside', problem.slug] });
  };
  const take = () => {
    if (isDraft) replaceSource(other.text, 'This is the draft that was set aside.');
    // Two notes go together, two programs do not.
    else note.keeper.replace(`${here.trimEnd()}\n\n${other.text}`.trimStart());
    void remove();
  };
  const buttons = (
    <>
      <Button size="compact-xs" variant="default" onClick={take}>
        {isDraft ? 'Use the other code' : 'Add it to these notes'}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => void remove()}>
        {isDraft ? 'Keep this code only' : 'Keep these notes only'}
      </Button>
    </>
  );
  return (
    <>
      <Notice
        role="status"
        actions={
          <>
            <Button size="compact-xs" variant="default" onClick={() => setComparing(true)}>
              Compare
            </Button>
            {buttons}
          </>
        }
      >
        When you signed in there {isDraft ? 'was another draft' : 'were other notes'} of this problem, last
        changed {formatMoment(new Date(other.writtenAt))}. Both are safe until you choose.
      </Notice>
      <Dialog opened={comparing} title="Two versions" wide onClose={() => setComparing(false)}>
        <DiffBlocks left={{ label: 'Here', text: here }} right={{ label: 'Set aside', text: other.text }} />
      </Dialog>
    </>
  );
}
