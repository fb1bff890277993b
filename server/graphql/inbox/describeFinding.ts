import type { FindingRow } from '../../graph/read/inbox.ts';
import { ciClass } from '../../model/classes/registry.ts';
import type { FindingKind, InboxResolution } from '../../model/finding.ts';
import { relationshipType } from '../../model/relationships/registry.ts';
import { wordOfRefusal } from '../../reconcile/inbox/wordOnFinding.ts';
import type { InboxItem } from './inboxItem.ts';

/** A finding as an item: its title says all that a list needs. */
export function describeFinding(
  kind: FindingKind,
  finding: FindingRow,
): Omit<InboxItem, 'id' | 'kind' | 'decision' | 'explainedBy'> {
  const { subject, at, risk, ciId, target } = finding;
  return {
    ...{ subject, at, risk, finding },
    title: titleOf(kind, finding),
    ciIds: target === null ? [ciId] : [ciId, target],
    detail: detailOf(finding),
    resolutions: resolutionsOf(kind, finding),
  };
}

function titleOf(kind: FindingKind, finding: FindingRow): string {
  const { name, observed, target } = finding;
  const className = ciClass(finding.class)?.label ?? finding.class;
  switch (kind) {
    case 'NEW':
      return `${className} ${name} is new`;
    case 'MISSING':
      return `${className} ${name} is gone${resting(finding.dependants)}`;
    case 'CONFLICT':
      return `${observed.length} sources disagree on ${labelOf(finding)} of ${name}`;
    case 'UNEXPLAINED_CHANGE':
      return target === null ? `${labelOf(finding)} of ${name} has changed` : relationshipTitle(finding);
  }
}

const resting = (dependants: number): string =>
  dependants === 0 ? '' : `, and ${dependants} ${dependants === 1 ? 'CI rests' : 'CIs rest'} on it`;

function relationshipTitle({ name, attribute, targetName, recorded, observed }: FindingRow): string {
  const type = relationshipType(attribute);
  const ends = (verb: string) => `${name} ${verb} ${targetName ?? 'a CI that is not known any more'}`;
  if (recorded === null) return `New: ${ends(type?.label ?? attribute)}`;
  if (observed[0]?.value === null) return `No longer: ${ends(type?.label ?? attribute)}`;
  return `Changed: ${ends(type?.label ?? attribute)}`;
}

function labelOf({ class: className, attribute }: FindingRow): string {
  const label = ciClass(className)?.attributes[attribute]?.label;
  return label ?? ownLabels[attribute] ?? attribute;
}

/** What is no attribute of a class. */
const ownLabels: Readonly<Record<string, string>> = {
  name: 'Name',
  class: 'Class',
  redundancy: 'Redundancy',
};

function detailOf(finding: FindingRow): InboxItem['detail'] {
  const { class: className, attribute, target, targetName, source, dependants } = finding;
  const { recorded, recordedRevision, recordedAt, recordedBy, observed, revision } = finding;
  return {
    ...{ class: className, attribute, label: labelOf(finding), target, targetName, source, dependants },
    revision,
    recorded: {
      value: recorded,
      revision: recordedRevision,
      at: recordedAt === null ? null : new Date(recordedAt).toISOString(),
      by: recordedBy,
    },
    observed: observed.map((side) => ({ ...side, at: new Date(side.at).toISOString() })),
  };
}

function resolutionsOf(kind: FindingKind, finding: FindingRow): readonly InboxResolution[] {
  // Both ends of a conflict can be lived with; which value shows is then for precedence to say.
  const refusable = kind === 'CONFLICT' || wordOfRefusal({ ...finding, kind }) !== undefined;
  const alone: InboxResolution[] = refusable ? ['ACCEPT', 'REFUSE'] : ['ACCEPT'];
  // Of two sources that disagree no change is the reason.
  return kind === 'CONFLICT' ? alone : [...alone, 'LINK_CHANGE', 'RAISE_CHANGE'];
}
