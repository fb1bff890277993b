import type { ReactNode } from 'react';
import classes from './PageHead.module.css';
import { usePageTitle } from './usePageTitle.ts';

interface Props {
  title: string;
  /** Above the title: what kind of thing it is. */
  over?: ReactNode;
  /** Facts beside the title. */
  tags?: ReactNode;
  /** Buttons at the right. */
  actions?: ReactNode;
  /** Before the title: an icon. */
  icon?: ReactNode;
}

/** A page's heading; it takes the focus when the page is come to (Shell). */
export function PageHead({ title, over, tags, actions, icon }: Props) {
  usePageTitle(title);
  return (
    <div className={classes.head}>
      <div className={classes.what}>
        {over ? <div className={classes.over}>{over}</div> : null}
        <div className={classes.title}>
          {icon}
          <h1 tabIndex={-1}>{title}</h1>
          {tags}
        </div>
      </div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </div>
  );
}
