import { Popover, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBulb, IconBulbOff } from '@tabler/icons-react';
import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import type { Problem } from '#contract/problems.ts';
import type { Editor } from '../../editor/create-editor.ts';
import { preludeOf } from '../../editor/python-help/prelude.ts';
import { usePythonHelp } from '../../editor/python-help/use-python-help.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { helpSummary, partWords, stateWords } from './help-words.ts';
import classes from './PythonHelp.module.css';
import { useHelpSpeech } from './use-help-speech.ts';
import { useHelpState } from './use-help-state.ts';

const shown = ['types', 'lint'] as const;

type Props = { instance: Editor; problem: Problem };

/** How far Python help is, and the switch for each part of it. */
export function PythonHelp({ instance, problem }: Props): ReactNode {
  const help = useHelpState();
  usePythonHelp(
    instance,
    useMemo(() => preludeOf(problem), [problem]),
    help,
  );
  const now = useSyncExternalStore(help.subscribe, help.snapshot);
  const [opened, { toggle, close }] = useDisclosure(false);
  useHelpSpeech(now);
  const summary = helpSummary(now);
  const on = shown.some((part) => now[part].wanted);
  return (
    <>
      <span className={classes.summary} data-testid="python-help" data-state={summary.state}>
        {summary.words}
      </span>
      <Popover
        opened={opened}
        onChange={close}
        position="bottom-end"
        width={320}
        withRoles={false}
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <span>
            <IconButton label="Python help" onClick={toggle} expanded={opened}>
              {on ? <IconBulb size={16} /> : <IconBulbOff size={16} />}
            </IconButton>
          </span>
        </Popover.Target>
        <Popover.Dropdown role="dialog" aria-label="Python help">
          <div className={classes.switches}>
            {shown.map((part) => (
              <Switch
                key={part}
                label={partWords[part].label}
                description={`${partWords[part].does} ${stateWords[now[part].state]}`}
                checked={now[part].wanted}
                onChange={({ currentTarget }) => help.choose(part, currentTarget.checked)}
              />
            ))}
          </div>
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
