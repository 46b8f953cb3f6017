import { Kbd } from '@mantine/core';
import classes from './Keys.module.css';

const mac = /Mac|iPhone|iPad/.test(navigator.platform);

/** 'Mod' is Cmd on a Mac and Ctrl elsewhere. */
function keyName(key: string): string {
  if (key === 'Mod') return mac ? '⌘' : 'Ctrl';
  if (key === 'Alt') return mac ? '⌥' : 'Alt';
  return key;
}

export function Keys({ keys }: { keys: string[] }) {
  return (
    <span className={classes.keys}>
      {keys.map((key) => (
        <Kbd key={key} size="xs">
          {keyName(key)}
        </Kbd>
      ))}
    </span>
  );
}
