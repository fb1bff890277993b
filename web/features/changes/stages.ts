import type { ChangeState } from '../../../server/model/change/changeState.ts';

const way: readonly ChangeState[] = [
  'DRAFT',
  'ASSESSED',
  'SUBMITTED',
  'APPROVED',
  'SCHEDULED',
  'IN_PROGRESS',
  'IMPLEMENTED',
  'REVIEWED',
  'CLOSED',
];

/** A state off the way, in whose place of it it stands. */
const insteadOf: Partial<Record<ChangeState, ChangeState>> = {
  REJECTED: 'APPROVED',
  FAILED: 'IMPLEMENTED',
  BACKED_OUT: 'IMPLEMENTED',
};

/** The way of a change with where it stands on it; one that was cancelled has no way any more. */
export function stagesOf(state: ChangeState): {
  readonly stages: readonly ChangeState[];
  readonly at: number;
} {
  if (state === 'CANCELLED') return { stages: ['CANCELLED'], at: 0 };
  const place = insteadOf[state] ?? state;
  const stages = way.map((each) => (each === place ? state : each));
  return { stages, at: stages.indexOf(state) };
}
