import { defineStatement, type Runner } from '../../graph/statement.ts';
import type { StoredClaim } from './relationshipState.ts';
import { storedClaimFrom } from './storedClaimText.ts';

/** The relationship on which a claim stands, be it there or refused. */
export interface Attachment {
  readonly type: string;
  readonly from: string;
  readonly fromClass: string;
  /** Neo4j's own id of the CI's node. */
  readonly fromNode: string;
  readonly to: string;
  readonly toClass: string;
  readonly toNode: string;
}

export interface AttachedClaim {
  readonly at: Attachment;
  /** The revision since which the relationship is as it is; null where it is refused. */
  readonly since: number | null;
  readonly claim: StoredClaim;
}

type Attached = Attachment & { readonly since: number | null; readonly claims: readonly string[] };
const attachedTo = defineStatement<{ ids: readonly string[] }, Attached>('merge/attached');
const refusedAt = defineStatement<{ ids: readonly string[] }, Attached>('merge/attached-refused');

/**
 * All claims on relationships of some CIs, each with where it stands; those that people have refused among them, so that
 * a refusal goes where its CIs go.
 */
export async function readAttachedClaims(runner: Runner, ids: readonly string[]): Promise<AttachedClaim[]> {
  const rows = [...(await attachedTo.run(runner, { ids })), ...(await refusedAt.run(runner, { ids }))];
  // Written by ourselves from checked records, so the shape is known.
  return rows.flatMap(({ claims, since, ...at }) =>
    claims.map((text) => ({ at, since, claim: storedClaimFrom(text) })),
  );
}
