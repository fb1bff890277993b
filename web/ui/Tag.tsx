import type { ReactNode } from 'react';
import classes from './Tag.module.css';

interface Props {
  children: ReactNode;
  /** Where the words need an eye: too old to trust, or severe. */
  tone?: 'plain' | 'stale' | 'strong';
  title?: string;
}

/** A short fact beside a name: "owned by Storage team". */
export function Tag({ children, tone = 'plain', title }: Props) {
  return (
    <span className={`${classes.tag} ${classes[tone]}`} title={title}>
      {children}
    </span>
  );
}
