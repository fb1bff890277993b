import type { CiRecord, RelationRecord } from '../../../server/model/scanRecord.ts';
import type { Finding } from '../../source.ts';
import { integerAt, present, textAt } from '../../tree.ts';
import type { Inventory } from './inventory.ts';
import { keyOf, type NetboxRecord } from './record.ts';

/** What is not in place yet, or no longer, takes no part in impact (impact.md). Spares in stock are not in place. */
const lifecycles: Readonly<Record<string, 'PLANNED' | 'RETIRED'>> = {
  planned: 'PLANNED',
  staged: 'PLANNED',
  staging: 'PLANNED',
  inventory: 'PLANNED',
  provisioning: 'PLANNED',
  retired: 'RETIRED',
  decommissioned: 'RETIRED',
  deprecated: 'RETIRED',
};

/** The CI of a record, with what every NetBox object says of itself. */
export function ciOf(
  record: NetboxRecord,
  className: string,
  name: string,
  attributes: Readonly<Record<string, unknown>>,
  inventory: Inventory,
  more: Partial<Pick<CiRecord, 'identifiers' | 'redundancy'>> = {},
): CiRecord {
  const status = textAt(record.fields, 'status');
  const tenant = inventory.referred(record, 'tenant', 'tenancy.tenant');
  return {
    record: 'ci',
    key: keyOf(record.model, record.id),
    class: className,
    name,
    ...more,
    attributes: present({
      owner: textAt(tenant?.fields, 'slug'),
      lifecycle: status && Object.hasOwn(lifecycles, status) ? lifecycles[status] : status && 'ACTIVE',
      description: textAt(record.fields, 'description'),
      netboxStatus: status,
      ...attributes,
    }),
  };
}

type RelationDetail = Pick<RelationRecord, 'strength' | 'group' | 'weight'>;

/** NetBox is a source of record: what it says is declared by people. */
export function relation(type: string, from: string, to: string, more: RelationDetail = {}): RelationRecord {
  return { record: 'relation', type, from, to, confidence: 'DECLARED', ...more };
}

/** A relation from a record to what one of its fields refers to, where the scan has it. */
export function* relationTo(
  type: string,
  record: NetboxRecord,
  target: NetboxRecord | undefined,
  more: RelationDetail = {},
): Generator<Finding> {
  if (target) {
    yield relation(type, keyOf(record.model, record.id), keyOf(target.model, target.id), more);
  }
}

/** Who owns a record: its tenant. */
export function* ownerOf(record: NetboxRecord, inventory: Inventory): Generator<Finding> {
  yield* relationTo('OWNED_BY', record, inventory.referred(record, 'tenant', 'tenancy.tenant'));
}

/** A record's name, or its model and number. */
export function nameOf(record: NetboxRecord, field = 'name'): string {
  return textAt(record.fields, field) ?? `${record.model} ${record.id}`;
}

/** The site of a record: by its own field, or by its scope (from NetBox 4.2 on). */
export function siteOf(record: NetboxRecord, inventory: Inventory): NetboxRecord | undefined {
  const direct = inventory.referred(record, 'site', 'dcim.site');
  if (direct) return direct;
  const scoped =
    inventory.generic(record, 'scope_type', 'scope_id') ??
    inventory.generic(record, 'termination_type', 'termination_id');
  return scoped?.model === 'dcim.site' ? scoped : undefined;
}

/** The narrowest place that a record names: rack, location or site. */
export function placeOf(record: NetboxRecord, inventory: Inventory): NetboxRecord | undefined {
  return (
    inventory.referred(record, 'rack', 'dcim.rack') ??
    inventory.referred(record, 'location', 'dcim.location') ??
    siteOf(record, inventory)
  );
}

export const integerOf = (record: NetboxRecord, field: string) => integerAt(record.fields, field);
export const textOf = (record: NetboxRecord, field: string) => textAt(record.fields, field);
