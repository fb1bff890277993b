import { Button } from '@mantine/core';
import { useState } from 'react';
import { roleNames } from '../../lib/roleNames.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from '../changes/ChangeView.module.css';
import { useEdit } from '../edit/useEdit.ts';
import { AddTest } from './AddTest.tsx';
import { signOffReleaseTest } from './releaseEdits.ts';
import type { Release } from './releaseQuery.ts';
import { useMayPlan } from './useMayPlan.ts';

/** What has to be shown before it goes out, and who has said that it was. */
export function TestsPanel({ release }: { release: Release }) {
  const { id, version, state, tests } = release;
  const [adding, setAdding] = useState(false);
  const sign = useEdit(signOffReleaseTest, () => undefined);
  const mayPlan = useMayPlan(release);
  const signed = tests.filter(({ signOff }) => signOff?.decision === 'YES').length;
  return (
    <Panel
      title="Acceptance tests"
      aside={tests.length === 0 ? undefined : `${signed} of ${tests.length} signed off`}
      foot={
        mayPlan ? (
          <Button size="xs" variant="default" onClick={() => setAdding(true)}>
            Ask for a test
          </Button>
        ) : undefined
      }
    >
      {tests.length === 0 ? <p className={classes.none}>None yet; without one it does not go out.</p> : null}
      <ul className={classes.list} aria-label="Tests">
        {tests.map((test) => (
          <li key={test.id}>
            <div className={classes.row}>
              <b>{test.title}</b>
              <span className={classes.dim}>{roleNames[test.role]}</span>
            </div>
            <div className={classes.dim}>
              <Word signOff={test.signOff} />
            </div>
            {state === 'PLANNED' && test.because === null ? (
              <div className={classes.row}>
                {(['YES', 'NO'] as const).map((decision) => (
                  <Button
                    key={decision}
                    size="xs"
                    variant="default"
                    aria-label={`${decision === 'YES' ? 'Passed' : 'Not passed'}: ${test.title}`}
                    disabled={sign.isPending}
                    onClick={() => sign.mutate({ id, expectedVersion: version, testId: test.id, decision })}
                  >
                    {decision === 'YES' ? 'Passed' : 'Not passed'}
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

function Word({ signOff }: { signOff: Release['tests'][number]['signOff'] }) {
  if (!signOff) return 'Nobody has signed it off yet.';
  return (
    <>
      {signOff.by} said {signOff.decision === 'YES' ? 'passed' : 'not passed'}{' '}
      <RelativeTime at={signOff.at} />
      {signOff.comment ? `: ${signOff.comment}` : ''}
    </>
  );
}
