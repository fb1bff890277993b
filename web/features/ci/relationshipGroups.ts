import { relationshipType } from '../../../server/model/relationships/registry.ts';
import { inWords } from '../../lib/classLabel.ts';

/**
 * Relationships grouped by type, the groups in the order in which their first stands.
 * @param direction whose sentence is said: the CI's own ("runs on") or the other end's ("runs")
 */
export function relationshipGroups<Row extends { type: string }>(
  rows: readonly Row[],
  direction: 'DEPENDENCIES' | 'DEPENDENTS',
): { type: string; label: string; rows: Row[] }[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.type);
    if (group) group.push(row);
    else groups.set(row.type, [row]);
  }
  return [...groups].map(([type, members]) => ({ type, label: typeLabel(type, direction), rows: members }));
}

function typeLabel(type: string, direction: 'DEPENDENCIES' | 'DEPENDENTS'): string {
  const declared = relationshipType(type);
  const label = direction === 'DEPENDENCIES' ? declared?.label : declared?.inverseLabel;
  return label ?? inWords(type).toLowerCase();
}
