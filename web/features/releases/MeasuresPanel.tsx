import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Panel } from '../../ui/Panel.tsx';
import classes from '../changes/ChangeView.module.css';
import { NamePolicy } from './NamePolicy.tsx';
import type { Release } from './releaseQuery.ts';
import { measureWords } from './releaseWords.ts';
import { useMayPlan } from './useMayPlan.ts';

/** By which rules it goes out, and how it goes by what can be counted. */
export function MeasuresPanel({ release }: { release: Release }) {
  const { policy, measures } = release;
  const [naming, setNaming] = useState(false);
  const mayPlan = useMayPlan(release);
  return (
    <Panel
      title="How it is judged"
      foot={
        mayPlan ? (
          <Button size="xs" variant="default" onClick={() => setNaming(true)}>
            {policy ? 'Name another policy' : 'Name the policy'}
          </Button>
        ) : undefined
      }
    >
      <ul className={classes.list} aria-label="How it is judged">
        <li>
          {policy ? (
            <>
              By{' '}
              {policy.link ? (
                <Anchor href={policy.link} target="_blank" rel="noreferrer">
                  {policy.name}
                </Anchor>
              ) : (
                <b>{policy.name}</b>
              )}
              , version {policy.version}
            </>
          ) : (
            <span className={classes.dim}>
              No policy is named: nobody can say later by which rules it went out.
            </span>
          )}
        </li>
        {measures.map(({ name, meeting, of }) => (
          <li key={name}>
            <b className={classes.score}>
              {meeting} of {of}
            </b>{' '}
            {measureWords[name]}
          </li>
        ))}
      </ul>
      {naming ? <NamePolicy release={release} onClose={() => setNaming(false)} /> : null}
    </Panel>
  );
}
