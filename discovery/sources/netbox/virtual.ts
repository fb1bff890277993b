import type { Finding } from '../../source.ts';
import { numberAt, textAt } from '../../tree.ts';
import { ciOf, integerOf, nameOf, ownerOf, relation, relationTo, siteOf, textOf } from './describe.ts';
import { addressesOf, identifiersFor, macsOf } from './devices.ts';
import type { Estate } from './estate.ts';
import { keyOf, type NetboxRecord } from './record.ts';

/**
 * A cluster with its hosts. Its machines move to other hosts when one goes, so hosts are spares of each other
 * until half are gone (an assumption: NetBox does not say how full they are).
 */
function* clusterFindings(cluster: NetboxRecord, { inventory, devices }: Estate): Generator<Finding> {
  const type = inventory.referred(cluster, 'type', 'virtualization.clustertype');
  const hosts = inventory
    .referring('dcim.device', 'cluster', cluster.id)
    .filter((each) => devices.has(each.id));
  const redundancy = [{ group: 'hosts', minUp: '50%', mode: 'STANDBY' as const }];
  const attributes = { kind: textAt(type?.fields, 'name'), nodes: hosts.length || undefined };
  yield ciOf(
    cluster,
    'Cluster',
    nameOf(cluster),
    attributes,
    inventory,
    hosts.length > 0 ? { redundancy } : {},
  );
  yield* relationTo('LOCATED_IN', cluster, siteOf(cluster, inventory));
  yield* ownerOf(cluster, inventory);
  const key = keyOf(cluster.model, cluster.id);
  for (const host of hosts) yield relation('HAS_MEMBER', key, keyOf(host.model, host.id), { group: 'hosts' });
}

function* machineFindings(machine: NetboxRecord, { inventory, devices }: Estate): Generator<Finding> {
  const interfaces = inventory.referring('virtualization.vminterface', 'virtual_machine', machine.id);
  const { ipAddresses, names } = addressesOf(machine, interfaces, inventory);
  const attributes = {
    cpuCount: Math.round(numberAt(machine.fields, 'vcpus') ?? 0) || undefined,
    memoryMiB: integerOf(machine, 'memory'),
    diskGiB: numberAt(machine.fields, 'disk'),
    operatingSystem: textAt(inventory.referred(machine, 'platform', 'dcim.platform')?.fields, 'name'),
    role: textAt(inventory.referred(machine, 'role', 'dcim.devicerole')?.fields, 'name'),
    powerState: textOf(machine, 'status') === 'offline' ? 'off' : undefined,
    ipAddresses,
  };
  const serial = textOf(machine, 'serial');
  const identifiers = identifiersFor('VirtualMachine', {
    serial: serial ? [serial] : [],
    mac: macsOf(interfaces),
    fqdn: names,
  });
  yield ciOf(machine, 'VirtualMachine', nameOf(machine), attributes, inventory, identifiers);
  const host = devices.get(Number(machine.fields.device));
  const cluster = inventory.referred(machine, 'cluster', 'virtualization.cluster');
  // A machine that is pinned to a host needs that host; any other is wherever its cluster puts it.
  if (host) yield relation('HOSTED_ON', keyOf(machine.model, machine.id), host.key);
  yield* relationTo('HOSTED_ON', machine, cluster);
  if (!host && !cluster) yield* relationTo('LOCATED_IN', machine, siteOf(machine, inventory));
  yield* ownerOf(machine, inventory);
}

/** Clusters and the virtual machines on them. */
export function* virtualFindings(estate: Estate): Generator<Finding> {
  for (const cluster of estate.inventory.of('virtualization.cluster'))
    yield* clusterFindings(cluster, estate);
  for (const machine of estate.inventory.of('virtualization.virtualmachine'))
    yield* machineFindings(machine, estate);
}
