import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { quantity } from '../../lib/quantity.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { attributeText } from '../ci/attributeText.ts';
import { ChangeLine } from './ChangeLine.tsx';
import type { Change } from './changeQuery.ts';
import { declarationOf, expectedWords } from './expectedWords.ts';
import classes from './Verification.module.css';
import { verdictOf } from './verdict.ts';

type Verification = NonNullable<Change['verification']>;
type Outcome = Verification['outcomes'][number];

/** What the change is to make of the graph, and what the graph shows of it since the work began. */
export function VerificationPanel({ change: { expected, verification } }: { change: Change }) {
  if (!verification && expected.length === 0) return null;
  if (!verification)
    return (
      <Panel title="What the graph will show" aside="held against discovery once it starts">
        <ul className={classes.list} aria-label="Declared">
          {expected.map((each) => (
            <li key={expectedWords(each)}>{expectedWords(each)}</li>
          ))}
        </ul>
      </Panel>
    );
  const { outcomes, others, othersTotal, upTo } = verification;
  const more = othersTotal - others.length;
  // Of what was not looked at whole the sign says no more than what was seen.
  const isWhole = verification.onlyLookedAt === null;
  return (
    <Panel
      title="What the graph shows of it"
      aside={`up to revision ${upTo}`}
      foot={
        outcomes.length > 0 && othersTotal > 0 ? (
          <LinkButton to="/inbox" search={{ kind: 'UNEXPLAINED_CHANGE' }} variant="default" size="xs">
            What waits in the inbox
          </LinkButton>
        ) : undefined
      }
    >
      <p className={classes.verdict} role="status">
        {verdictOf(verification)}
      </p>
      {outcomes.length > 0 ? (
        <ul className={classes.list} aria-label="Declared">
          {outcomes.map((outcome) => (
            <OutcomeRow key={expectedWords(outcome.expected)} outcome={outcome} isWhole={isWhole} />
          ))}
        </ul>
      ) : null}
      {othersTotal > 0 ? (
        <>
          <h3 className={classes.part}>
            {outcomes.length > 0 ? 'More than planned' : 'Seen on what it acts on'}
          </h3>
          <ul className={classes.list}>
            {others.map((other, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read
              <li key={index}>
                <span>
                  <ChangeLine change={other} />
                  {other.explainedBy && outcomes.length > 0 ? (
                    <small>
                      explained by{' '}
                      <Link to="/changes/$id" params={{ id: other.explainedBy.id }}>
                        {other.explainedBy.number}
                      </Link>
                    </small>
                  ) : null}
                </span>
              </li>
            ))}
            {more > 0 ? <li>and {quantity(more, 'more', 'more')}</li> : null}
          </ul>
        </>
      ) : null}
    </Panel>
  );
}

const signs = {
  AS_PLANNED: { Icon: IconCheck, word: 'As planned' },
  OTHERWISE: { Icon: IconAlertTriangle, word: 'Otherwise' },
  NOT_SEEN: { Icon: IconClock, word: 'Not seen yet' },
} as const;

function OutcomeRow({ outcome: { expected, state, seen }, isWhole }: { outcome: Outcome; isWhole: boolean }) {
  const { Icon, word } = signs[state];
  const declared = declarationOf(expected.ci?.class, expected.attribute);
  return (
    <li data-state={state}>
      <span className={classes.sign}>
        <Icon size={16} stroke={1.8} aria-hidden />
        {state === 'AS_PLANNED' && !isWhole ? 'Seen' : word}
      </span>
      <span>
        {expectedWords(expected)}
        {state === 'OTHERWISE' ? <small>the graph shows {attributeText(seen, declared)}</small> : null}
      </span>
    </li>
  );
}
