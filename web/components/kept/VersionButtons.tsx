import { Button } from '@mantine/core';
import type { Kept } from './make-kept.ts';
import { useHeld } from './use-kept.ts';

export function VersionButtons({ kept, what }: { kept: Kept; what: string }) {
  const { keeper } = kept;
  const whose = useHeld(kept, ({ theirs }) => (theirs?.from === 'tab' ? 'the other tab’s' : 'the other'));
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={() => keeper.takeTheirs()}>
        {`Use ${whose} ${what}`}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => keeper.keepMine()}>
        {`Keep this ${what}`}
      </Button>
    </>
  );
}
