import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { Done } from './edit.ts';

const lockDocument = graphql(`
  mutation LockAttribute($ciId: ID!, $attribute: String!, $value: JSON, $reason: String!) {
    lockAttribute(ciId: $ciId, attribute: $attribute, value: $value, reason: $reason) { id }
  }
`);

const unlockDocument = graphql(`
  mutation UnlockAttribute($ciId: ID!, $attribute: String!, $reason: String) {
    unlockAttribute(ciId: $ciId, attribute: $attribute, reason: $reason) { id }
  }
`);

interface Lock {
  ciId: string;
  attribute: string;
  /** As people read it. */
  label: string;
  value: unknown;
  reason: string;
}

/** Locks a value; the way back unlocks it, or locks what was locked before. */
export async function lockAttribute({ label, before, ...lock }: Lock & { before?: unknown }): Promise<Done> {
  await execute(lockDocument, lock);
  return {
    said: `${label} is locked.`,
    undo: () =>
      before === undefined
        ? unlockAttribute({ ...lock, label, reason: 'undone' })
        : lockAttribute({ ...lock, label, value: before, reason: 'undone' }),
  };
}

/** Takes a lock away; the way back locks the same value. */
export async function unlockAttribute({ label, value, ...lock }: Lock): Promise<Done> {
  const { ciId, attribute, reason } = lock;
  await execute(unlockDocument, { ciId, attribute, reason });
  return {
    said: `${label} is no longer locked.`,
    undo: () => lockAttribute({ ...lock, label, value, reason: 'undone' }),
  };
}
