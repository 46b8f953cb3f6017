import { Dialog } from '../../ui/Dialog.tsx';
import { Keys } from '../../ui/Keys.tsx';
import classes from './KeysDialog.module.css';
import { allTabs, tabLabels } from './tabs.ts';

const keys: { keys: string[]; does: string }[] = [
  { keys: ['Mod', "'"], does: 'Run on the cases' },
  { keys: ['Mod', 'Enter'], does: 'Submit' },
  { keys: ['Mod', 'S'], does: 'Save the draft (never submits)' },
  { keys: ['F8'], does: 'Go to the next marked line' },
  { keys: ['Mod', '/'], does: 'Comment or uncomment the line' },
  { keys: ['Ctrl', 'Space'], does: 'In the editor: suggestions, and again for their documentation' },
  { keys: ['Mod', 'Shift', 'Space'], does: 'In the editor: what the call takes' },
  { keys: ['F12'], does: 'In the editor: go to the definition' },
  { keys: ['F2'], does: 'In the editor: rename everywhere' },
  { keys: ['Mod', '.'], does: 'In the editor: quick fixes' },
  { keys: ['Shift', 'Alt', 'F'], does: 'In the editor: format the program' },
  { keys: ['Ctrl', 'M'], does: 'In the editor: Tab moves the focus, or indents again' },
  ...allTabs.map((tab, index) => ({ keys: ['Alt', String(index + 1)], does: tabLabels[tab] })),
  { keys: ['F1'], does: 'In the editor: all its commands' },
  { keys: ['?'], does: 'This list' },
];

export function KeysDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Dialog opened={opened} onClose={onClose} title="Keys">
      <dl className={classes.keys}>
        {keys.map(({ keys: pressed, does }) => (
          <div key={does} className={classes.row}>
            <dt>
              <Keys keys={pressed} />
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
