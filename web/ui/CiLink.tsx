import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { classLabel } from '../lib/classLabel.ts';
import { CiIcon } from './CiIcon.tsx';
import classes from './CiLink.module.css';

interface Props {
  ci: { id: string; name: string; class: string };
  /** The name in another form, for example with what was searched for marked. */
  children?: ReactNode;
  /** The moment at which its page shall show it; the present where it is missing. */
  asOf?: string | undefined;
}

/** A CI's name with its class's icon, leading to its page. */
export function CiLink({ ci, children, asOf }: Props) {
  return (
    <Link
      to="/ci/$id"
      params={{ id: ci.id }}
      search={{ asOf }}
      className={classes.link}
      title={classLabel(ci.class)}
    >
      <CiIcon className={ci.class} />
      <span>{children ?? ci.name}</span>
    </Link>
  );
}
