import { IconArrowBackUp, IconCircleCheck, IconCircleX, IconHandStop, IconLoader } from '@tabler/icons-react';
import type { ScansQuery } from '../../lib/generated/graphql.ts';
import classes from './ScanStateTag.module.css';

type ScanState = NonNullable<ScansQuery['scans']>['edges'][number]['node']['state'];

const states = {
  STAGING: { word: 'Under way', Icon: IconLoader },
  HELD: { word: 'Held for a look', Icon: IconHandStop },
  PUBLISHED: { word: 'Published', Icon: IconCircleCheck },
  UNDONE: { word: 'Undone', Icon: IconArrowBackUp },
  REFUSED: { word: 'Refused', Icon: IconCircleX },
} as const;

/** A scan's state with its sign and word. */
export function ScanStateTag({ state }: { state: ScanState }) {
  const { word, Icon } = states[state];
  return (
    <span className={classes.state} data-state={state}>
      <Icon size={15} stroke={1.7} aria-hidden />
      <span>{word}</span>
    </span>
  );
}
