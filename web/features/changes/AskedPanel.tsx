import { quantity } from '../../lib/quantity.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Person } from '../../ui/Person.tsx';
import { ChangeLink } from './ChangeLink.tsx';
import { ImpactSentence } from './ImpactSentence.tsx';
import classes from './MyWork.module.css';
import { kindWords } from './stateWords.ts';
import { windowWords } from './windowWords.ts';
import type { Asked } from './work.ts';

/** The changes that need this person's yes: what each hits, and why it is them who are asked. */
export function AskedPanel({ asked }: { asked: readonly Asked[] }) {
  return (
    <Panel title="Wants your approval, the soonest first" aside={quantity(asked.length, 'change')}>
      <ul className={classes.list}>
        {asked.map(({ change, because, lapsedBecause }) => (
          <li key={change.id}>
            <div className={classes.what}>
              <ChangeLink change={change} />
              <p className={classes.hits}>
                <ImpactSentence
                  counts={change.impact.summary.services}
                  targets={change.targets}
                  gap={change.impact.coverage.because}
                />
              </p>
              <p>
                {change.kind === 'NORMAL' ? '' : `${kindWords[change.kind]} change. `}
                {windowWords(change.start, change.end)}, asked for by <Person handle={change.requester} />.
              </p>
              <Because reasons={because} />
              {lapsedBecause === undefined ? null : (
                <p className={classes.lapsed}>Your former yes has lapsed: {lapsedBecause}</p>
              )}
            </div>
            <LinkButton
              to="/changes/$id"
              params={{ id: change.id }}
              size="xs"
              aria-label={`Look at ${change.number} and decide`}
            >
              Look and decide
            </LinkButton>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const mostReasons = 3;

/** The first reasons, each on a line of its own; the change's page has all. */
function Because({ reasons }: { reasons: readonly string[] }) {
  const [first, ...others] = reasons;
  const more = reasons.length - mostReasons;
  return (
    <>
      <p>You are asked because: {first}</p>
      {others.slice(0, mostReasons - 1).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {more > 0 ? <p>And for {quantity(more, 'more reason')}.</p> : null}
    </>
  );
}
