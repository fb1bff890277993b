import { ciClass } from '../../../server/model/classes/registry.ts';
import type { Finding } from '../../source.ts';
import { numberAt, textAt } from '../../tree.ts';
import { ciOf, nameOf, ownerOf, placeOf, relation, relationTo, textOf } from './describe.ts';
import { type Device, type Estate, roleOf } from './estate.ts';
import type { Inventory } from './inventory.ts';
import { keyOf, type NetboxRecord } from './record.ts';

/** Interfaces without hardware, whose addresses may be shared. */
const virtualTypes = new Set(['virtual', 'bridge', 'lag']);

/** MAC addresses that tell a machine: those of its own hardware. */
export function macsOf(interfaces: readonly NetboxRecord[]): string[] {
  const physical = interfaces.filter((each) => !virtualTypes.has(textOf(each, 'type') ?? ''));
  return [...new Set(physical.flatMap((each) => textOf(each, 'mac_address') ?? []))];
}

/** An address without its prefix length. */
export const bareAddress = (address: string) => address.split('/', 1)[0] ?? address;

/** The addresses of a machine's interfaces, and the name that its primary one has. */
export function addressesOf(record: NetboxRecord, interfaces: readonly NetboxRecord[], inventory: Inventory) {
  const own = new Set(interfaces.map((each) => keyOf(each.model, each.id)));
  const primary = ['primary_ip4', 'primary_ip6'].map((field) =>
    inventory.referred(record, field, 'ipam.ipaddress'),
  );
  const assigned = interfaces.flatMap((each) =>
    inventory.referring('ipam.ipaddress', 'assigned_object_id', each.id).filter((address) => {
      const model = inventory.modelName(address.fields.assigned_object_type);
      return model !== undefined && own.has(keyOf(model, each.id));
    }),
  );
  const all = [...primary, ...assigned].flatMap((each) => (each ? (textOf(each, 'address') ?? []) : []));
  const names = primary.flatMap((each) => (each ? (textOf(each, 'dns_name') ?? []) : []));
  return { ipAddresses: [...new Set(all.map(bareAddress))], names: [...new Set(names)] };
}

/** The identifiers among these that the class knows a CI by. */
export function identifiersFor(className: string, values: Readonly<Record<string, readonly string[]>>) {
  const known = ciClass(className)?.identity.by ?? [];
  const entries = Object.entries(values).filter(([kind, list]) => known.includes(kind) && list.length > 0);
  return entries.length > 0 ? { identifiers: Object.fromEntries(entries) } : {};
}

function* deviceFindings(device: Device, { inventory, devices }: Estate): Generator<Finding> {
  const { record, kind } = device;
  const type = inventory.referred(record, 'device_type', 'dcim.devicetype');
  const maker = inventory.referred(type, 'manufacturer', 'dcim.manufacturer');
  const interfaces = inventory.referring('dcim.interface', 'device', record.id);
  const { ipAddresses, names } = addressesOf(record, interfaces, inventory);
  const serial = textOf(record, 'serial');
  const attributes = {
    [kind.className === 'PowerDevice' ? 'kind' : 'role']: textAt(roleOf(record, inventory)?.fields, 'name'),
    vendor: textAt(maker?.fields, 'name'),
    model: textAt(type?.fields, 'model'),
    serialNumber: serial,
    assetTag: textOf(record, 'asset_tag'),
    operatingSystem: textAt(inventory.referred(record, 'platform', 'dcim.platform')?.fields, 'name'),
    ipAddresses,
    ports: interfaces.length || undefined,
    powerPorts: inventory.referring('dcim.powerport', 'device', record.id).length || undefined,
    powerOutlets: inventory.referring('dcim.poweroutlet', 'device', record.id).length || undefined,
    panelPorts: inventory.referring('dcim.frontport', 'device', record.id).length || undefined,
    rackUnit: numberAt(record.fields, 'position'),
    ...(kind.passive && { passive: true }),
  };
  const identifiers = identifiersFor(kind.className, {
    serial: serial ? [serial] : [],
    mac: macsOf(interfaces),
    fqdn: names,
  });
  yield ciOf(record, kind.className, device.name, attributes, inventory, identifiers);
  yield* relationTo('LOCATED_IN', record, placeOf(record, inventory));
  yield* ownerOf(record, inventory);
  for (const bay of inventory.referring('dcim.devicebay', 'installed_device', record.id)) {
    // A blade has its power and its network from its chassis.
    const chassis = devices.get(Number(bay.fields.device));
    if (chassis) yield relation('DEPENDS_ON', device.key, chassis.key);
  }
}

/** A stack of switches acts as one, as long as one of them is up. */
function* stackFindings(stack: NetboxRecord, { inventory, devices }: Estate): Generator<Finding> {
  const members = inventory
    .referring('dcim.device', 'virtual_chassis', stack.id)
    .filter((each) => devices.has(each.id));
  const redundancy = [{ group: 'members', minUp: 1, mode: 'SHARED' as const }];
  yield ciOf(stack, 'Cluster', nameOf(stack), { kind: 'Virtual chassis', nodes: members.length }, inventory, {
    redundancy,
  });
  const key = keyOf(stack.model, stack.id);
  for (const member of members)
    yield relation('HAS_MEMBER', key, keyOf(member.model, member.id), { group: 'members' });
}

/** Devices with their places, and the stacks that they form. */
export function* allDeviceFindings(estate: Estate): Generator<Finding> {
  for (const device of estate.devices.values()) yield* deviceFindings(device, estate);
  for (const stack of estate.inventory.of('dcim.virtualchassis')) yield* stackFindings(stack, estate);
}
