import { PaneTabs } from '../../ui/PaneTabs.tsx';
import classes from './NarrowLayout.module.css';
import { RunButtons } from './RunButtons.tsx';
import { useSolve } from './SolveContext.ts';
import { allTabs } from './tabs.ts';
import { usePaneTabs } from './use-pane-tabs.tsx';

/** One pane at a time, with Run and Submit where a thumb reaches them. */
export function NarrowLayout() {
  const { tabs } = useSolve();
  const panes = usePaneTabs(allTabs);
  return (
    <div className={classes.layout}>
      <div className={classes.pane}>
        <PaneTabs label="Panes" tabs={panes} active={tabs.narrow} onChange={tabs.show} />
      </div>
      <div className={classes.thumb}>
        <RunButtons grow />
      </div>
    </div>
  );
}
