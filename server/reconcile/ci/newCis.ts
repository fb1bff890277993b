import { ownPropertyNames } from '../../graph/ciProperties.ts';
import { inRuns } from '../../graph/runs.ts';
import { defineStatement, placed, type Runner } from '../../graph/statement.ts';
import { ownOfNew, sameInScan } from '../evidence/evidenceStatements.ts';
import type { Subject } from '../evidence/subject.ts';
import type { CiState } from './ciState.ts';
import { ciProperties } from './standingCis.ts';

/** A CI that is new, and the evidence that speaks of it first. */
export interface FirstEvidence {
  readonly state: CiState;
  readonly evidence: Readonly<Record<string, unknown>> & { readonly key: Subject };
  /** What it claims, of which nothing is known. */
  readonly identifiers: readonly string[];
}

const creationFor = (properties: readonly string[]) =>
  defineStatement<{ batch: { rows: unknown[][] }; same: object }, { id: string; node: string }>(
    'evidence/create-with-ci',
    {
      EVIDENCE_PROPERTIES: {
        names: [...sameInScan, ...ownOfNew],
        form: 'map',
        from: 'row',
        place: 2,
        same: sameInScan,
      },
      CI_PROPERTIES: { names: properties, form: 'map', from: 'row[1]' },
    },
  );

/** Properties that new CIs have had so far, and the statement in which these stand. */
const met = new Set(ownPropertyNames);
let creation = creationFor([...met]);

/**
 * The statement that makes CIs of whatever classes with the evidence that speaks of them first: to plan one for each
 * class takes seconds in a first scan. Only properties that have been met stand in it, as each costs time in every row;
 * one that is met for the first time makes it anew, which happens a few times and then no more.
 */
function creationWith(properties: Iterable<string>): typeof creation {
  const before = met.size;
  for (const name of properties) met.add(name);
  if (met.size > before) creation = creationFor([...met]);
  return creation;
}

/** Has the statement planned that makes new CIs with some attributes, and makes none. */
export const rehearseCis = (transaction: Runner, attributes: Iterable<string>): Promise<unknown> =>
  creationWith(attributes).run(transaction, { batch: { rows: [] }, same: {} });

/**
 * Makes CIs, each with the evidence that speaks of it first.
 * @param same what all this evidence has in common
 * @returns Neo4j's own ids of the CIs' nodes
 */
export async function createCisWithEvidence(
  transaction: Runner,
  firsts: readonly FirstEvidence[],
  same: object,
  revision: number,
): Promise<Map<string, string>> {
  const nodes = new Map<string, string>();
  await inRuns(firsts, async (some) => {
    const named = new Set<string>();
    const rows = some.map(({ state, evidence, identifiers }) => {
      const properties = ciProperties(state, revision, revision);
      for (const name in properties) named.add(name);
      return [identifiers, properties, ...placed(ownOfNew, evidence)];
    });
    const made = await creationWith(named).run(transaction, { batch: { rows }, same });
    for (const { id, node } of made) nodes.set(id, node);
  });
  return nodes;
}
