import {
  type MantineColorScheme,
  SegmentedControl,
  useMantineColorScheme,
  VisuallyHidden,
} from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';

const choices: { value: MantineColorScheme; name: string; icon: ReactNode }[] = [
  { value: 'light', name: 'Light', icon: <IconSun size={15} aria-hidden /> },
  { value: 'auto', name: 'As the system', icon: <IconDeviceDesktop size={15} aria-hidden /> },
  { value: 'dark', name: 'Dark', icon: <IconMoon size={15} aria-hidden /> },
];

export function ColorSchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      size="xs"
      aria-label="Colours"
      value={colorScheme}
      onChange={(value) => setColorScheme(value as MantineColorScheme)}
      data={choices.map(({ value, name, icon }) => ({
        value,
        label: (
          <span title={name} style={{ display: 'flex' }}>
            {icon}
            <VisuallyHidden>{name}</VisuallyHidden>
          </span>
        ),
      }))}
    />
  );
}
