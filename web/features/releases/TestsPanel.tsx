import { Button } from '@mantine/core';
import { useState } from 'react';
import { roleNames } from '../../lib/roleNames.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from '../changes/ChangeView.module.css';
import { useEdit } from '../edit/useEdit.ts';
import { AddTest } from './AddTest.tsx';
import { signOffReleaseTest } from './releaseEdits.ts';
import type { Release } from './releaseQuery.ts';
import { useMayPlan } from './useMayPlan.ts';

const words = {
  TEST: { YES: 'Passed', NO: 'Not passed' },
  AGREEMENT: { YES: 'Agreed', NO: 'Not agreed' },
} as const;

/** What has to be shown, or agreed to, before it goes out, and who has said that it was. */
export function TestsPanel({ release }: { release: Release }) {
  const { id, version, state, tests } = release;
  const [adding, setAdding] = useState(false);
  const sign = useEdit(signOffReleaseTest, () => undefined);
  const mayPlan = useMayPlan(release);
  const signed = tests.filter(({ signOff }) => signOff?.decision === 'YES').length;
  return (
    <Panel
      title="Acceptance tests and agreements"
      aside={tests.length === 0 ? undefined : `${signed} of ${tests.length} signed off`}
      foot={
        mayPlan ? (
          <Button size="xs" variant="default" onClick={() => setAdding(true)}>
            Ask for one
          </Button>
        ) : undefined
      }
    >
      {tests.length === 0 ? (
        <p className={classes.none}>None yet; without a test it does not go out.</p>
      ) : null}
      <ul className={classes.list} aria-label="Tests">
        {tests.map((test) => (
          <li key={test.id}>
            <div className={classes.row}>
              <b>{test.title}</b>
              <span className={classes.dim}>
                {test.kind === 'AGREEMENT' ? 'agreement of ' : ''}
                {roleNames[test.role]}
              </span>
            </div>
            <div className={classes.dim}>
              <Word test={test} />
            </div>
            {state === 'PLANNED' && test.because === null ? (
              <div className={classes.row}>
                {(['YES', 'NO'] as const).map((decision) => (
                  <Button
                    key={decision}
                    size="xs"
                    variant="default"
                    aria-label={`${words[test.kind][decision]}: ${test.title}`}
                    disabled={sign.isPending}
                    onClick={() => sign.mutate({ id, expectedVersion: version, testId: test.id, decision })}
                  >
                    {words[test.kind][decision]}
                  </Button>
                ))}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {sign.isError ? <FormFailure error={sign.error} /> : null}
      {adding ? <AddTest release={release} onClose={() => setAdding(false)} /> : null}
    </Panel>
  );
}

function Word({ test: { kind, signOff } }: { test: Release['tests'][number] }) {
  if (!signOff) return 'Nobody has said anything yet.';
  return (
    <>
      <Person handle={signOff.by} /> said {words[kind][signOff.decision].toLowerCase()}{' '}
      <RelativeTime at={signOff.at} />
      {signOff.comment ? `: ${signOff.comment}` : ''}
    </>
  );
}
