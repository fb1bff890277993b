import type { Collected, Finding } from '../../source.ts';
import { at, integerAt, listAt, textAt } from '../../tree.ts';
import { addressFindings } from './addresses.ts';
import { Cabling } from './cables.ts';
import { allCircuitFindings } from './circuits.ts';
import { ciOf, nameOf, relation } from './describe.ts';
import { allDeviceFindings } from './devices.ts';
import { type Estate, surveyEstate } from './estate.ts';
import { allInterfaceFindings } from './interfaces.ts';
import { Inventory } from './inventory.ts';
import { linkFindings } from './links.ts';
import { foldedModels } from './models.ts';
import { contactFindings, organisationFindings } from './organisation.ts';
import { placeFindings } from './places.ts';
import { powerFindings } from './power.ts';
import { keyOf, type NetboxRecord, readRecord } from './record.ts';
import { virtualFindings } from './virtual.ts';

/** Programs that a device or a machine offers on its ports. */
function* endpointFindings({ inventory, devices }: Estate): Generator<Finding> {
  for (const service of inventory.of('ipam.service')) {
    const machine =
      inventory.referred(service, 'virtual_machine', 'virtualization.virtualmachine') ??
      inventory.referred(service, 'device', 'dcim.device') ??
      inventory.generic(service, 'parent_object_type', 'parent_object_id');
    const attributes = {
      port: integerAt(listAt(service.fields, 'ports')[0]),
      protocol: textAt(service.fields, 'protocol'),
    };
    yield ciOf(service, 'Endpoint', nameOf(service), attributes, inventory);
    if (machine && (machine.model !== 'dcim.device' || devices.has(machine.id))) {
      yield relation('DEPENDS_ON', keyOf(service.model, service.id), keyOf(machine.model, machine.id));
    }
  }
}

function* all(estate: Estate, emitted: ReadonlySet<string>): Generator<Finding> {
  const { inventory } = estate;
  const cabling = new Cabling(inventory);
  yield* organisationFindings(inventory);
  yield* placeFindings(inventory);
  yield* allDeviceFindings(estate);
  yield* powerFindings(estate, cabling);
  yield* virtualFindings(estate);
  yield* allInterfaceFindings(estate, cabling);
  yield* linkFindings(estate, cabling);
  yield* allCircuitFindings(inventory);
  yield* addressFindings(inventory, emitted);
  yield* endpointFindings(estate);
  yield* contactFindings(estate, emitted);
}

function* tallies(
  records: readonly NetboxRecord[],
  estate: Estate,
  emitted: ReadonlySet<string>,
): Generator<Finding> {
  for (const record of records) {
    if (emitted.has(keyOf(record.model, record.id))) yield { record: 'tally', kind: record.model, as: 'ci' };
    else if (record.model === 'dcim.device') continue;
    else
      yield {
        record: 'tally',
        kind: record.model,
        as: foldedModels.has(record.model) ? 'folded' : 'withoutClass',
      };
  }
  for (const role of estate.unknownRoles) {
    yield { record: 'tally', kind: `dcim.device with the role ${role}`, as: 'withoutClass' };
  }
}

/** Turns NetBox records into findings; pure. Objects that were only counted at the source are tallied as such. */
export function* translateNetbox(collected: Iterable<Collected>): Generator<Finding> {
  const records: NetboxRecord[] = [];
  for (const each of collected) {
    if ('failure' in each) {
      yield { record: 'error', section: each.section, message: each.failure };
      continue;
    }
    const record = readRecord(each.object);
    const count = integerAt(at(each.object, 'counted'));
    if (record !== undefined && count === undefined) records.push(record);
    else {
      const kind = record?.model ?? textAt(each.object, 'model') ?? 'not a NetBox object';
      yield { record: 'tally', kind, as: 'withoutClass', count: count ?? 1 };
    }
  }
  const estate = surveyEstate(new Inventory(records));
  const emitted = new Set<string>();
  for (const finding of all(estate, emitted)) {
    if (finding.record === 'ci') emitted.add(finding.key);
    yield finding;
  }
  yield* tallies(records, estate, emitted);
}
