import { type ReactNode, useId } from 'react';
import classes from './Panel.module.css';

interface Props {
  title: ReactNode;
  /** Said at the right of the title: a count, a legend. */
  aside?: ReactNode;
  /** A line under the content. */
  foot?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A section on a card, with its heading. */
export function Panel({ title, aside, foot, children, className }: Props) {
  const heading = useId();
  return (
    <section className={`${classes.panel} ${className ?? ''}`} aria-labelledby={heading}>
      <div className={classes.head}>
        <h2 id={heading}>{title}</h2>
        {aside ? <span className={classes.aside}>{aside}</span> : null}
      </div>
      {children}
      {foot ? <div className={classes.foot}>{foot}</div> : null}
    </section>
  );
}
