import type { ReactNode } from 'react';
import { Mark } from '../../ui/Mark.tsx';
import classes from './DoorPage.module.css';

/** What surrounds the screens before somebody is signed in. */
export function DoorPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={classes.door}>
      <div className={classes.brand}>
        <Mark size={26} />
        <span>Linchpin</span>
      </div>
      <p className={classes.promise}>What a change will hit, and how sure that is.</p>
      <div className={classes.card}>
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </div>
    </main>
  );
}
