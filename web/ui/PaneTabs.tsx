import { Tabs } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './PaneTabs.module.css';

export type PaneTab<Name extends string> = {
  name: Name;
  label: ReactNode;
  content: ReactNode;
  /** Stays mounted while another tab is shown, because it holds more than its props (the editor). */
  keep?: boolean;
  /** Made to be read: it can take the focus, to be scrolled by keyboard. */
  reading?: boolean;
};

type Props<Name extends string> = {
  label: string;
  tabs: PaneTab<Name>[];
  active: Name;
  onChange: (name: Name) => void;
  /** At the right end of the bar. */
  actions?: ReactNode;
};

export function PaneTabs<Name extends string>({ label, tabs, active, onChange, actions }: Props<Name>) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a narrow screen the list scrolls: the chosen tab must be in sight.
    const chosen = list.current?.querySelector(`[data-tab="${active}"]`);
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  return (
    <Tabs
      value={active}
      onChange={(name) => name !== null && onChange(name as Name)}
      keepMounted={false}
      keepMountedMode="display-none"
      classNames={{
        root: classes.root ?? '',
        list: classes.list ?? '',
        tab: classes.tab ?? '',
        panel: classes.panel ?? '',
      }}
    >
      <div className={classes.bar}>
        <Tabs.List aria-label={label} ref={list}>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab.name} value={tab.name} data-tab={tab.name}>
              {tab.label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {tabs.map((tab) => (
        <Tabs.Panel
          key={tab.name}
          value={tab.name}
          keepMounted={tab.keep ?? false}
          // A pane that only is read must be reachable to be scrolled by keyboard.
          tabIndex={tab.reading ? 0 : -1}
        >
          {tab.content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
