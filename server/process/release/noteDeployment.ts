import { randomUUID } from 'node:crypto';
import { attributesFrom } from '../../graph/ciProperties.ts';
import { keptCis } from '../../graph/read/keptCis.ts';
import { defineStatement, type Runner } from '../../graph/statement.ts';
import { ciClass } from '../../model/classes/registry.ts';
import { BadInput, Conflict, LimitExceeded, NotFound } from '../../model/errors.ts';
import { type Deployment, verdictOn } from '../../model/release/medium.ts';
import { sha256Of } from '../../model/release/sha256.ts';
import type { ChangeContext } from '../change/changeContext.ts';
import { alterRelease, type ReleaseSeen } from './alterRelease.ts';
import { findHashes } from './findHashes.ts';
import { mediumOf } from './media.ts';
import { altered, type Release } from './release.ts';

const cisByIds = defineStatement<{ ids: readonly string[] }, { properties: Record<string, unknown> }>(
  'ci/by-ids',
);

const mostDeployments = 1_000;

export interface DeploymentRequest extends ReleaseSeen {
  readonly mediumId: string;
  readonly ciId: string;
  /** As a person read it there; null where an attribute of the CI tells it. */
  readonly sha256: string | null;
  /** The attribute that scans bring the hash in; null where a person gives it. */
  readonly attribute: string | null;
}

const verdictWords = {
  EQUAL: 'it is what was declared',
  DIFFERENT: 'it is not what was declared',
  UNKNOWN: 'no hash has been seen there yet',
} as const;

/**
 * Notes where a medium was deployed, and what tells its hash there. Whoever notes the same place again corrects it.
 * @param actor the handle of an operator or a release manager
 * @throws NotFound at `mediumId` or `ciId`, BadInput at `sha256` or `attribute`, Conflict, LimitExceeded; CallerError STALE
 */
export function noteDeployment(
  context: Pick<ChangeContext, 'database' | 'appendAudit'>,
  { mediumId, ciId, sha256, attribute, ...seen }: DeploymentRequest,
  actor: string,
): Promise<Release> {
  const given = sha256 === null ? null : sha256Of(sha256);
  if (given === undefined) throw new BadInput('A SHA-256 has 64 hexadecimal digits.', 'sha256');
  if ((given === null) === (attribute === null))
    throw new BadInput('Give the hash that you read there, or the attribute that holds it.', 'sha256');
  return alterRelease(context, seen, async (before, transaction) => {
    if (before.state !== 'DEPLOYING' && before.state !== 'RELEASED')
      throw new Conflict(`${before.number} is ${before.state}: nothing of it is rolled out now.`, 'id');
    const medium = mediumOf(before, mediumId);
    const place = await placeOf(transaction, ciId, attribute);
    const at = Date.now();
    const deployment: Deployment = {
      ...{ id: randomUUID(), mediumId, ciId: place.id, by: actor, at },
      ...{ sha256: given, attribute },
    };
    const others = before.deployments.filter((each) => each.mediumId !== mediumId || each.ciId !== place.id);
    if (others.length >= mostDeployments)
      throw new LimitExceeded(`A release is held against up to ${mostDeployments} places.`);
    const found = (await findHashes(transaction, [deployment])).get(deployment.id);
    const verdict = verdictOn(medium.sha256, found);
    // The place stays unnamed: whoever reads the timeline may not see every CI.
    const text = `noted where ${medium.name} ${medium.version} was deployed: ${verdictWords[verdict]}`;
    return {
      release: altered({ ...before, deployments: [...others, deployment] }, { at, actor, text }),
      ...{ actor, action: 'release.deployed', detail: { ...deployment, found: found ?? null, verdict } },
    };
  });
}

/** @throws NotFound at `ciId` where there is no such CI; BadInput at `attribute` where it can have none of that name */
async function placeOf(runner: Runner, ciId: string, attribute: string | null): Promise<{ id: string }> {
  const kept = (await keptCis(runner, [ciId])).get(ciId) ?? ciId;
  const [row] = await cisByIds.run(runner, { ids: [kept] });
  if (!row) throw new NotFound(`There is no CI with the id ${ciId.slice(0, 100)}.`, 'ciId');
  if (attribute === null) return { id: kept };
  const className = String(row.properties.class);
  const declared = Object.hasOwn(ciClass(className)?.attributes ?? {}, attribute);
  if (!declared && !Object.hasOwn(attributesFrom(className, row.properties), attribute))
    throw new BadInput(`${className} has no attribute ${attribute.slice(0, 100)}.`, 'attribute');
  return { id: kept };
}
