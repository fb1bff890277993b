import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { editableStates } from '../../../server/model/change/changeState.ts';
import { meQuery } from '../../lib/session.ts';
import { useRevision } from '../../lib/shownRevision.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Person } from '../../ui/Person.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ApprovalsPanel } from './ApprovalsPanel.tsx';
import { AttachmentsPanel } from './AttachmentsPanel.tsx';
import { CapacityPanel } from './CapacityPanel.tsx';
import { ChangeStateTag } from './ChangeStateTag.tsx';
import classes from './ChangeView.module.css';
import { CommentForm } from './CommentForm.tsx';
import { ConflictsPanel } from './ConflictsPanel.tsx';
import { CostPanel } from './CostPanel.tsx';
import type { Change, Impact } from './changeQuery.ts';
import { DecisionPanel } from './DecisionPanel.tsx';
import { ImpactPanel } from './ImpactPanel.tsx';
import { PlanPanel } from './PlanPanel.tsx';
import { Progress } from './Progress.tsx';
import { RiskPanel } from './RiskPanel.tsx';
import { SinceYouLooked } from './SinceYouLooked.tsx';
import { Stages } from './Stages.tsx';
import { StepsPanel } from './StepsPanel.tsx';
import { kindWords } from './stateWords.ts';
import { TimelinePanel } from './TimelinePanel.tsx';
import { windowWords } from './windowWords.ts';

/** The decision first for whoever is asked, then what it rests on, then what was done. */
export function ChangeView({ change }: { change: Change }) {
  const { id, number, title, kind, state, requester, start, end, steps, release } = change;
  const { data: me } = useQuery(meQuery);
  const { catchUp } = useRevision();
  // What an approver had looked at when the server said that it is not so any more.
  const [looked, setLooked] = useState<Impact>();
  // Beside the rest where there is room; else whoever has something to do finds it first.
  const narrow = useMediaQuery('(max-width: 1000px)');
  const mayDecide = steps.some(({ step, allowed }) => allowed && (step === 'APPROVE' || step === 'REJECT'));
  const mayEdit =
    editableStates.includes(state) && (requester === me?.handle || me?.roles.includes('ADMIN') === true);
  // Once the work has begun, what comes of it is what people come for.
  const begun = change.verification !== null;
  return (
    <>
      <PageHead
        title={title}
        over={
          <>
            {kind === 'NORMAL' ? 'Change' : `${kindWords[kind]} change`} {number}
          </>
        }
        tags={
          <>
            <Tag>
              <ChangeStateTag state={state} />
            </Tag>
            <Tag>
              asked for by <Person handle={requester} />
            </Tag>
            <Tag>{windowWords(start, end)}</Tag>
            {release ? (
              <Tag>
                <Link to="/releases/$id" params={{ id: release.id }}>
                  goes out with {release.number}
                </Link>
              </Tag>
            ) : null}
          </>
        }
        actions={
          mayEdit ? (
            <LinkButton to="/changes/$id/edit" params={{ id }} variant="default">
              Edit
            </LinkButton>
          ) : undefined
        }
      />
      <Stages state={state} />
      {looked ? <SinceYouLooked before={looked} now={change.impact} /> : null}
      {narrow && !mayDecide ? (
        <div className={classes.first}>
          <StepsPanel change={change} />
        </div>
      ) : null}
      <div className={classes.columns}>
        <div className={classes.column}>
          {mayDecide ? (
            <DecisionPanel
              key={change.impact.digest}
              change={change}
              onChanged={() => {
                setLooked(change.impact);
                return catchUp();
              }}
              onDecided={() => setLooked(undefined)}
            />
          ) : null}
          {begun ? <Progress change={change} me={me} /> : null}
          <ImpactPanel change={change} mayEdit={mayEdit} />
          <CapacityPanel effect={change.capacityEffect} />
          <CostPanel effect={change.costEffect} />
          <ConflictsPanel change={change} />
          {begun ? null : <Progress change={change} me={me} />}
          <PlanPanel change={change} mayEdit={mayEdit} />
          <AttachmentsPanel change={change} me={me} />
        </div>
        <div className={classes.column}>
          {narrow && !mayDecide ? null : <StepsPanel change={change} />}
          <ApprovalsPanel change={change} me={me?.handle} />
          <RiskPanel risk={change.risk} />
          <TimelinePanel timeline={change.timeline}>
            <CommentForm id={change.id} />
          </TimelinePanel>
        </div>
      </div>
    </>
  );
}
