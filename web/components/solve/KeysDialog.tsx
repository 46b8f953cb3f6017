import { Button, Switch } from '@mantine/core';
import { Dialog } from '../../ui/Dialog.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { setVimKeys, useVimKeys } from '../code/vim-choice.ts';
import { KeyRow } from './KeyRow.tsx';
import classes from './KeysDialog.module.css';
import { commands, defaultBindings, resetBindings, useKeyBindings } from './key-bindings.ts';

/** Keys of the editor itself, which stay as they are. */
const fixed: { keys: string[]; does: string }[] = [
  { keys: ['Mod', '/'], does: 'Comment or uncomment the line' },
  { keys: ['Ctrl', 'Space'], does: 'In the editor: suggestions, and again for their documentation' },
  { keys: ['Mod', 'Shift', 'Space'], does: 'In the editor: what the call takes' },
  { keys: ['F12'], does: 'In the editor: go to the definition' },
  { keys: ['F2'], does: 'In the editor: rename everywhere' },
  { keys: ['Mod', '.'], does: 'In the editor: quick fixes' },
  { keys: ['Shift', 'Alt', 'F'], does: 'In the editor: format the program' },
  { keys: ['Ctrl', 'M'], does: 'In the editor: Tab moves the focus, or indents again' },
  { keys: ['F1'], does: 'In the editor: all its commands' },
];

export function KeysDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const bindings = useKeyBindings();
  const vim = useVimKeys();
  const changed = commands.some((command) => bindings[command] !== defaultBindings[command]);
  return (
    <Dialog opened={opened} onClose={onClose} title="Keys">
      <dl className={classes.keys}>
        {commands.map((command) => (
          <KeyRow key={command} command={command} />
        ))}
        {fixed.map(({ keys, does }) => (
          <div key={does} className={classes.row}>
            <dt>
              <Keys keys={keys} />
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Switch
        mt="sm"
        size="sm"
        label="Vim keys in the editor"
        checked={vim}
        onChange={(event) => setVimKeys(event.currentTarget.checked)}
      />
      {changed && (
        <Button size="compact-sm" variant="default" mt="sm" onClick={resetBindings}>
          Back to the usual keys
        </Button>
      )}
    </Dialog>
  );
}
