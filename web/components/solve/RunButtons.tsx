import { Button } from '@mantine/core';
import { IconPlayerPlay, IconUpload } from '@tabler/icons-react';
import { Keys } from '../../ui/Keys.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { isUnderWay } from '../result/judging.ts';
import { useKeyBindings } from './key-bindings.ts';
import classes from './RunButtons.module.css';
import { useSolve } from './SolveContext.ts';

export function RunButtons({ grow = false }: { grow?: boolean }) {
  const { judging, run, submit } = useSolve();
  const keys = useKeyBindings();
  const busy = isUnderWay(judging) && judging.phase !== 'idle' ? judging.mode : null;
  return (
    <div className={classes.buttons} data-grow={grow}>
      <Tooltip label={<Hint words="Judge your code on the cases below" keys={keys.run.split(' ')} />}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlayerPlay size={15} />}
          aria-busy={busy === 'run'}
          onClick={run}
        >
          {busy === 'run' ? 'Running…' : 'Run'}
        </Button>
      </Tooltip>
      <Tooltip label={<Hint words="Judge your code on every case" keys={keys.submit.split(' ')} />}>
        <Button
          size="xs"
          leftSection={<IconUpload size={15} />}
          aria-busy={busy === 'submit'}
          onClick={submit}
        >
          {busy === 'submit' ? 'Judging…' : 'Submit'}
        </Button>
      </Tooltip>
    </div>
  );
}

function Hint({ words, keys }: { words: string; keys: string[] }) {
  return (
    <span className={classes.hint}>
      {words} <Keys keys={keys} />
    </span>
  );
}
