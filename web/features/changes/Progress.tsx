import type { MeQuery } from '../../lib/generated/graphql.ts';
import { mayOperate } from '../../lib/mayOperate.ts';
import type { Change } from './changeQuery.ts';
import { ExplainedPanel } from './ExplainedPanel.tsx';
import { mayTick } from './mayTick.ts';
import { ReviewPanel } from './ReviewPanel.tsx';
import { TasksPanel } from './TasksPanel.tsx';
import { VerificationPanel } from './VerificationPanel.tsx';

/** What comes of a change: its review, what the graph shows of it and what it explains, and its tasks. */
export function Progress({ change, me }: { change: Change; me: MeQuery['me'] | undefined }) {
  return (
    <>
      {change.review ? <ReviewPanel review={change.review} mayRelate={mayOperate(me?.roles)} /> : null}
      <VerificationPanel change={change} />
      <ExplainedPanel change={change} />
      <TasksPanel change={change} mayTick={mayTick(change, me)} />
    </>
  );
}
