import { Button } from '@mantine/core';
import {
  IconArrowsDiff,
  IconCopy,
  IconFileAlert,
  IconGhost,
  IconHandStop,
  IconScale,
  IconSparkles,
} from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { inWords } from '../../lib/classLabel.ts';
import { quantity } from '../../lib/quantity.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { BrakeFigures } from './BrakeFigures.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import classes from './InboxRow.module.css';
import type { InboxItem } from './inboxQuery.ts';
import { decisionName, detailOf, kindName, meaning, type Resolution } from './inboxWords.ts';
import { Sides } from './Sides.tsx';
import { UnusableRecords } from './UnusableRecords.tsx';

const icons = {
  BRAKE: IconHandStop,
  DUPLICATE: IconCopy,
  CONFLICT: IconScale,
  UNEXPLAINED_CHANGE: IconArrowsDiff,
  NEW: IconSparkles,
  MISSING: IconGhost,
  QUARANTINED: IconFileAlert,
} as const;

interface Props {
  item: InboxItem;
  mayDecide: boolean;
  onDone: (said: string, decisionId: string | undefined) => void;
}

/** What is pressed to begin the first decision, and the second (useInboxKeys). */
const decisionKeys = ['a', 'r'];

/** One thing that waits: what it is, what it concerns, and what can be decided. */
export function InboxRow({ item, mayDecide, onDone }: Props) {
  const heading = useId();
  const buttons = useRef<HTMLFieldSetElement>(null);
  const [deciding, setDeciding] = useState<Resolution>();
  const Icon = icons[item.kind];
  const cancel = () => {
    setDeciding(undefined);
    buttons.current?.querySelector('button')?.focus();
  };
  return (
    <li
      className={classes.row}
      data-risk={item.risk}
      data-item={item.id}
      tabIndex={-1}
      aria-labelledby={heading}
    >
      <div className={classes.over}>
        <span className={classes.kind}>
          <Icon size={16} stroke={1.7} aria-hidden />
          {kindName(item.kind)}
          <Tag tone={item.risk === 'CRITICAL' || item.risk === 'HIGH' ? 'strong' : 'plain'}>
            {inWords(item.risk)} risk
          </Tag>
        </span>
        <RelativeTime at={item.at} />
      </div>
      <h3 id={heading}>{item.title}</h3>
      <p>{meaning(item)}</p>
      {item.kind === 'BRAKE' ? <BrakeFigures item={item} /> : null}
      {item.kind === 'QUARANTINED' ? <UnusableRecords item={item} /> : null}
      <Sides item={item} />
      <ConcernedCis item={item} />
      {mayDecide ? (
        <fieldset className={classes.buttons} ref={buttons} aria-label={`Decide on: ${item.title}`}>
          {item.resolutions.map((resolution, at) => (
            <Button
              key={resolution}
              data-key={decisionKeys[at]}
              variant={resolution === deciding ? 'light' : 'default'}
              aria-expanded={resolution === deciding}
              onClick={() => setDeciding(resolution)}
            >
              {decisionName(item.kind, resolution)}
            </Button>
          ))}
        </fieldset>
      ) : null}
      {deciding ? (
        <DecisionForm key={deciding} item={item} resolution={deciding} onCancel={cancel} onDone={onDone} />
      ) : null}
    </li>
  );
}

function ConcernedCis({ item }: { item: InboxItem }) {
  if (item.cis.length === 0) return null;
  const { number } = detailOf(item);
  const more = number(item.kind === 'DUPLICATE' ? 'of' : 'retiring') - item.cis.length;
  return (
    <ul className={classes.cis} aria-label="The CIs it concerns">
      {item.cis.map((ci) => (
        <li key={ci.id}>
          <CiLink ci={ci} />
        </li>
      ))}
      {more > 0 ? <li className={classes.more}>and {quantity(more, 'more', 'more')}</li> : null}
    </ul>
  );
}
