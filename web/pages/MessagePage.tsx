import type { ReactNode } from 'react';
import { Header } from '../components/shell/Header.tsx';
import classes from './MessagePage.module.css';

/** A page that has only something to say. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <Header />
      <main className={classes.page}>
        <h1 className={classes.title}>{title}</h1>
        {children}
      </main>
    </>
  );
}
