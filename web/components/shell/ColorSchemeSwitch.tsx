import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import classes from './ColorSchemeSwitch.module.css';

const choices: { value: MantineColorScheme; name: string; icon: ReactNode }[] = [
  { value: 'light', name: 'Light', icon: <IconSun size={15} aria-hidden /> },
  { value: 'auto', name: 'As the system', icon: <IconDeviceDesktop size={15} aria-hidden /> },
  { value: 'dark', name: 'Dark', icon: <IconMoon size={15} aria-hidden /> },
];

/** Plain radio buttons: the library's control moves a highlight, and that costs every page 3 KiB of script. */
export function ColorSchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const group = useId();
  return (
    <div role="radiogroup" aria-label="Colours" className={classes.group}>
      {choices.map(({ value, name, icon }) => (
        <label key={value} title={name} className={classes.choice}>
          <input
            type="radio"
            name={group}
            value={value}
            aria-label={name}
            checked={value === colorScheme}
            onChange={() => setColorScheme(value)}
            className={classes.radio}
          />
          {icon}
        </label>
      ))}
    </div>
  );
}
