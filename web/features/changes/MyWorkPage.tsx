import { useQuery } from '@tanstack/react-query';
import { mayOperate } from '../../lib/mayOperate.ts';
import { useNames } from '../../lib/names.ts';
import { meQuery } from '../../lib/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { AskedPanel } from './AskedPanel.tsx';
import classes from './MyWork.module.css';
import { managesChanges } from './managesChanges.ts';
import { type OpenTasks, tasksOf } from './myTasks.ts';
import { plainWords } from './plainWords.ts';
import { stepWords } from './stepWords.ts';
import { WorkPanel } from './WorkPanel.tsx';
import { whoWords } from './whoWords.ts';
import { type Work, workOf } from './work.ts';
import { workQuery } from './workQuery.ts';

/** What waits for whoever is signed in: approvals first, then what they can take further, then their own. */
export function MyWorkPage() {
  const { data: me } = useQuery(meQuery);
  const open = useQuery(workQuery);
  const work = me && open.data ? workOf(open.data, me.handle, managesChanges(me.roles)) : undefined;
  return (
    <>
      <PageHead
        title="My work"
        actions={
          mayOperate(me?.roles) ? (
            <LinkButton to="/changes/new" variant="default">
              New change
            </LinkButton>
          ) : undefined
        }
      />
      {open.isError ? (
        <Panel title="Not loaded">
          <ErrorState
            error={open.error}
            what="Your work could not be loaded"
            onRetry={() => void open.refetch()}
          />
        </Panel>
      ) : work && me ? (
        <>
          <Waiting work={work} me={me.handle} tasks={tasksOf(open.data?.judged ?? [], me)} />
          {open.data?.cut ? (
            <p className={classes.cut}>
              There are more open changes than are looked through here; the list of changes has them all.
            </p>
          ) : null}
        </>
      ) : (
        <Panel title="Loading">
          <RowsLoading />
        </Panel>
      )}
    </>
  );
}

function Waiting({ work, me, tasks }: { work: Work; me: string; tasks: readonly OpenTasks[] }) {
  const { asked, due, waiting, drafts, overdue } = work;
  const nameOf = useNames(
    [...waiting, ...overdue].flatMap(({ requiredApprovals }) => requiredApprovals.flatMap(({ who }) => who)),
  );
  const all = [asked, overdue, tasks, due, waiting, drafts];
  if (all.every(({ length }) => length === 0))
    return (
      <Panel title="Nothing waits for you">
        <EmptyState
          title="No change needs your yes, and none of yours is open."
          actions={
            <LinkButton to="/changes" variant="default">
              Show all changes
            </LinkButton>
          }
        >
          <p>You are asked here when a change hits something that you or your teams own.</p>
        </EmptyState>
      </Panel>
    );
  return (
    <div className={classes.panels}>
      {asked.length > 0 ? <AskedPanel asked={asked} /> : null}
      {overdue.length > 0 ? (
        <WorkPanel
          title="Emergencies whose approvals are overdue"
          rows={overdue.map((change) => ({ change, note: waitsFor(change, me, nameOf) }))}
        />
      ) : null}
      {tasks.length > 0 ? (
        <WorkPanel
          title="Tasks for you"
          rows={tasks.map(({ change, titles }) => ({ change, note: `To be done: ${titles.join('; ')}.` }))}
        />
      ) : null}
      {due.length > 0 ? (
        <WorkPanel
          title="Yours to take further"
          rows={due.map(({ change, steps }) => ({
            change,
            note: `Next: ${steps.map((step) => stepWords[step].label.toLowerCase()).join(', or ')}.`,
          }))}
        />
      ) : null}
      {waiting.length > 0 ? (
        <WorkPanel
          title="Your changes that wait"
          rows={waiting.map((change) => ({ change, note: waitsFor(change, me, nameOf) }))}
        />
      ) : null}
      {drafts.length > 0 ? (
        <WorkPanel
          title="Your drafts"
          rows={drafts.map((change) => ({
            change,
            note:
              change.state === 'REJECTED'
                ? 'Rejected: change the plan, assess it again.'
                : change.state === 'ASSESSED'
                  ? 'Assessed: submit it for approval.'
                  : 'Not assessed yet.',
          }))}
        />
      ) : null}
    </div>
  );
}

function waitsFor(
  { requiredApprovals, steps }: Work['waiting'][number],
  me: string,
  nameOf: (handle: string) => string,
): string {
  if (requiredApprovals.length > 0)
    return `Waits for a yes of ${requiredApprovals.map(({ who }) => whoWords(who, me, nameOf)).join('; and of ')}.`;
  const start = steps.find(({ step }) => step === 'START');
  return plainWords(start?.because ?? '');
}
