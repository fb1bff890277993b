import type { Finding } from '../../source.ts';
import type { Cabling } from './cables.ts';
import { ciOf, integerOf, nameOf, relation, textOf } from './describe.ts';
import type { Estate } from './estate.ts';
import { keyOf, type NetboxRecord } from './record.ts';

function* interfaceFindings(
  port: NetboxRecord,
  owner: { key: string; name: string },
  estate: Estate,
): Generator<Finding> {
  const { inventory } = estate;
  const speed = integerOf(port, 'speed');
  const attributes = {
    kind: textOf(port, 'type'),
    mac: textOf(port, 'mac_address'),
    // NetBox keeps speeds in kbit/s.
    speedMbit: speed === undefined ? undefined : Math.round(speed / 1000),
    enabled: typeof port.fields.enabled === 'boolean' ? port.fields.enabled : undefined,
    mtu: integerOf(port, 'mtu'),
    label: textOf(port, 'label'),
    managementOnly: port.fields.mgmt_only === true || undefined,
  };
  const key = keyOf(port.model, port.id);
  yield ciOf(port, 'NetworkInterface', `${owner.name} ${nameOf(port)}`, attributes, inventory);
  // One dead port does not take its device down; what a port's failure means shows in the device's connections.
  yield relation('HAS_PART', owner.key, key, { strength: 'NONE' });
  const lag = inventory.referred(port, 'lag', 'dcim.interface');
  if (lag && integerOf(lag, 'device') === integerOf(port, 'device')) {
    yield relation('HAS_PART', keyOf(lag.model, lag.id), key, { strength: 'NONE' });
  }
  const vlan = inventory.referred(port, 'untagged_vlan', 'ipam.vlan');
  if (vlan) yield relation('CONNECTED_TO', key, keyOf(vlan.model, vlan.id), { strength: 'NONE' });
}

/** The ports of devices and virtual machines. Port-to-port connections are shown, and carry no failure. */
export function* allInterfaceFindings(estate: Estate, cabling: Cabling): Generator<Finding> {
  const { inventory, devices } = estate;
  for (const port of inventory.of('dcim.interface')) {
    const owner = devices.get(Number(port.fields.device));
    if (owner === undefined) continue;
    yield* interfaceFindings(port, owner, estate);
    const key = keyOf(port.model, port.id);
    const far = new Set(
      cabling
        .pathsFrom(port)
        .flatMap(({ end }) =>
          end.model === 'dcim.interface' && devices.has(Number(end.fields.device))
            ? [keyOf(end.model, end.id)]
            : [],
        ),
    );
    for (const target of [...far].sort()) {
      if (key < target) yield relation('CONNECTED_TO', key, target, { strength: 'NONE' });
    }
  }
  for (const port of inventory.of('virtualization.vminterface')) {
    const machine = inventory.referred(port, 'virtual_machine', 'virtualization.virtualmachine');
    if (machine === undefined) continue;
    yield* interfaceFindings(port, { key: keyOf(machine.model, machine.id), name: nameOf(machine) }, estate);
  }
}
