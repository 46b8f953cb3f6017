import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { Keys } from '../../ui/Keys.tsx';
import classes from './KeysDialog.module.css';
import { bind, type Command, commandOf, commandWords, useKeyBindings } from './key-bindings.ts';
import { comboOf, isUsable } from './key-combo.ts';

/** A command with its keys, and a way to give it others: press Change, then the keys. */
export function KeyRow({ command }: { command: Command }) {
  const bindings = useKeyBindings();
  const [listening, setListening] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const words = commandWords[command];

  const take = useEffectEvent((event: KeyboardEvent) => {
    const combo = comboOf(event);
    event.preventDefault();
    event.stopPropagation();
    if (combo === null) return;
    setListening(false);
    if (combo === 'Escape') return;
    const taken = commandOf(bindings, combo);
    if (!isUsable(combo)) setRefusal(`${combo} is needed to move about the page.`);
    else if (taken && taken !== command) setRefusal(`Already for: ${commandWords[taken]}.`);
    else {
      setRefusal(null);
      bind(command, combo);
    }
  });
  useEffect(() => {
    if (!listening) return;
    const listen = (event: KeyboardEvent) => take(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [listening]);

  return (
    <div className={classes.row}>
      <dt>
        <Keys keys={bindings[command].split(' ')} />
      </dt>
      <dd className={classes.command}>
        <span>{words}</span>
        <Button
          size="compact-xs"
          variant={listening ? 'filled' : 'subtle'}
          aria-label={listening ? 'Press the keys, or Escape' : `Change the keys for: ${words}`}
          onClick={() => setListening(true)}
          onBlur={() => setListening(false)}
        >
          {listening ? 'Press the keys…' : 'Change'}
        </Button>
        {refusal && (
          <span role="alert" className={classes.refusal}>
            {refusal}
          </span>
        )}
      </dd>
    </div>
  );
}
