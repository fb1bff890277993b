import type { RelationshipType } from '../relationshipType.ts';
import { backedUpBy } from './backedUpBy.ts';
import { connectedTo } from './connectedTo.ts';
import { dependsOn } from './dependsOn.ts';
import { documentedBy } from './documentedBy.ts';
import { hasMember } from './hasMember.ts';
import { hasPart } from './hasPart.ts';
import { hostedOn } from './hostedOn.ts';
import { locatedIn } from './locatedIn.ts';
import { managedBy } from './managedBy.ts';
import { monitoredBy } from './monitoredBy.ts';
import { ownedBy } from './ownedBy.ts';
import { poweredBy } from './poweredBy.ts';
import { protectedBy } from './protectedBy.ts';
import { runsOn } from './runsOn.ts';
import { storedOn } from './storedOn.ts';
import { succeeds } from './succeeds.ts';
import { suppliedBy } from './suppliedBy.ts';
import { uses } from './uses.ts';

/** In the order of the table in impact.md. */
export const relationshipTypes: readonly RelationshipType[] = [
  dependsOn,
  uses,
  runsOn,
  hostedOn,
  hasMember,
  hasPart,
  connectedTo,
  poweredBy,
  locatedIn,
  storedOn,
  protectedBy,
  suppliedBy,
  backedUpBy,
  managedBy,
  monitoredBy,
  ownedBy,
  documentedBy,
  succeeds,
];

const byName = new Map(relationshipTypes.map((type) => [type.name, type]));

/** The relationship type of that name, or undefined. */
export function relationshipType(name: string): RelationshipType | undefined {
  return byName.get(name);
}
