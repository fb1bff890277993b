import { Button } from '@mantine/core';
import { relationshipType } from '../../../server/model/relationships/registry.ts';
import { inWords } from '../../lib/classLabel.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { strengthWords } from '../ci/relationshipRole.ts';
import { relate } from '../edit/relationshipEdits.ts';
import { useEdit } from '../edit/useEdit.ts';
import { AccuracyTable } from './AccuracyTable.tsx';
import { accuracyWords } from './accuracyWords.ts';
import classes from './ChangeView.module.css';
import type { Change } from './changeQuery.ts';

type Review = NonNullable<Change['review']>;

/** How it went: success, what was hit beside what was predicted, and what would have told of it. */
export function ReviewPanel({ review, mayRelate }: { review: Review; mayRelate: boolean }) {
  const { by, at, success, lessons, hits, accuracy, proposals } = review;
  return (
    <Panel
      title="Review"
      aside={
        <>
          by <Person handle={by} /> <RelativeTime at={at} />
        </>
      }
    >
      <dl className={classes.texts}>
        <div>
          <dt>Was it a success?</dt>
          <dd>{success === null ? 'Nobody has said.' : success ? 'Yes' : 'No'}</dd>
        </div>
        {lessons ? (
          <div>
            <dt>What there is to learn</dt>
            <dd>{lessons}</dd>
          </div>
        ) : null}
        <div>
          <dt>What was really hit</dt>
          <dd>
            {hits === null ? (
              'Nobody has said.'
            ) : hits.length === 0 ? (
              'Nothing.'
            ) : (
              <ul>
                {hits.map(({ ci, state, saidBy }, index) => (
                  <li key={ci?.id ?? `hidden ${index}`}>
                    {ci ? <CiLink ci={ci} /> : 'Something that is not yours to see'}{' '}
                    <span className={classes.dim}>
                      {state === 'DOWN' ? 'down' : 'degraded'}
                      {saidBy === 'GRAPH' ? ', as the graph has seen: it is gone' : ''}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        {accuracy ? (
          <div>
            <dt>The prediction</dt>
            <dd>{accuracyWords(accuracy)}</dd>
          </div>
        ) : null}
      </dl>
      {accuracy && accuracy.byType.length > 0 ? <AccuracyTable rows={accuracy.byType} /> : null}
      {proposals.length > 0 ? <Proposals proposals={proposals} mayRelate={mayRelate} /> : null}
    </Panel>
  );
}

/** Relationships that would have told of what was hit without a prediction. */
function Proposals({ proposals, mayRelate }: { proposals: Review['proposals']; mayRelate: boolean }) {
  const add = useEdit(relate, () => undefined);
  return (
    <>
      <h3 className={classes.part}>What would have told of it</h3>
      <ul className={classes.list}>
        {proposals.map(({ type, from, to, strength, isThere, isTaken }) =>
          from && to ? (
            <li key={`${from.id} ${type} ${to.id}`}>
              <div className={classes.row}>
                <span>
                  <CiLink ci={from} /> {relationshipType(type)?.label ?? inWords(type).toLowerCase()}{' '}
                  <CiLink ci={to} />
                </span>
                {isTaken ? (
                  <span className={classes.dim}>is recorded</span>
                ) : mayRelate ? (
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={`Record that ${from.name} needs ${to.name}`}
                    loading={add.isPending && add.variables.from === from.id}
                    onClick={() => add.mutate({ type, from: from.id, to: to.id, strength })}
                  >
                    Record it
                  </Button>
                ) : null}
              </div>
              <div className={classes.dim}>
                {strengthWords[strength]}
                {isThere ? '; it is there, and says too little' : ''}
              </div>
            </li>
          ) : null,
        )}
      </ul>
      {add.isError ? <FormFailure error={add.error} /> : null}
    </>
  );
}
