import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { PrintSheet } from '../statement/PrintSheet.tsx';
import { LaterKeysDialog } from './LaterKeysDialog.tsx';
import { NarrowLayout } from './NarrowLayout.tsx';
import { SolveBar } from './SolveBar.tsx';
import { useSolve } from './SolveContext.ts';
import classes from './SolveLayout.module.css';
import { useSolveKeys } from './use-solve-keys.ts';
import { WideLayout } from './WideLayout.tsx';

export function SolveLayout() {
  const solve = useSolve();
  const narrow = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  const [helpOpened, setHelpOpened] = useState(false);
  const { title } = solve.problem;
  useSolveKeys({ ...solve, help: () => setHelpOpened(true) });
  useEffect(() => {
    document.title = `${title} · Touchstone`;
  }, [title]);
  return (
    <>
      <SolveBar narrow={narrow} onHelp={() => setHelpOpened(true)} />
      <main className={classes.panes}>{narrow ? <NarrowLayout /> : <WideLayout />}</main>
      <PrintSheet />
      <LaterKeysDialog opened={helpOpened} onClose={() => setHelpOpened(false)} />
    </>
  );
}
