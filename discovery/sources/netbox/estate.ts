import { integerAt, textAt } from '../../tree.ts';
import type { Inventory } from './inventory.ts';
import { keyOf, type NetboxRecord } from './record.ts';
import { type DeviceKind, deviceKind } from './role.ts';

export interface Device {
  readonly record: NetboxRecord;
  readonly key: string;
  readonly name: string;
  readonly kind: DeviceKind;
}

/** The inventory with its devices told apart by what they are. */
export interface Estate {
  readonly inventory: Inventory;
  /** By id; those whose role has no class are not among them. */
  readonly devices: ReadonlyMap<number, Device>;
  /** Roles without a class, one entry a device. */
  readonly unknownRoles: readonly string[];
}

/** As NetBox itself shows a device: its name, its place in a stack, or its model and number. */
function deviceName(record: NetboxRecord, inventory: Inventory): string {
  const name = textAt(record.fields, 'name');
  if (name !== undefined) return name;
  const stack = textAt(inventory.referred(record, 'virtual_chassis', 'dcim.virtualchassis')?.fields, 'name');
  const position = integerAt(record.fields, 'vc_position');
  if (stack !== undefined) return `${stack}:${position ?? record.id}`;
  const type = inventory.referred(record, 'device_type', 'dcim.devicetype');
  const maker = inventory.referred(type, 'manufacturer', 'dcim.manufacturer');
  const model = [textAt(maker?.fields, 'name'), textAt(type?.fields, 'model')].filter(Boolean).join(' ');
  return `${model || 'Device'} (${record.id})`;
}

/** A role that says nothing may still show by the device's parts what it is. */
function kindByParts(record: NetboxRecord, inventory: Inventory): DeviceKind | undefined {
  const has = (model: string) => inventory.referring(model, 'device', record.id).length > 0;
  if (has('dcim.poweroutlet')) return { className: 'PowerDevice', rank: 0, passive: false };
  const passes = has('dcim.rearport') || has('dcim.frontport');
  return passes && !has('dcim.interface')
    ? { className: 'NetworkDevice', rank: 0, passive: true }
    : undefined;
}

export function roleOf(record: NetboxRecord, inventory: Inventory): NetboxRecord | undefined {
  // Called `device_role` before NetBox 3.6.
  return (
    inventory.referred(record, 'role', 'dcim.devicerole') ??
    inventory.referred(record, 'device_role', 'dcim.devicerole')
  );
}

/** Tells the devices of an inventory apart. */
export function surveyEstate(inventory: Inventory): Estate {
  const devices = new Map<number, Device>();
  const unknownRoles: string[] = [];
  for (const record of inventory.of('dcim.device')) {
    const role = roleOf(record, inventory)?.fields;
    const words = `${textAt(role, 'slug') ?? ''} ${textAt(role, 'name') ?? ''}`;
    const known = deviceKind(words) ?? kindByParts(record, inventory);
    if (known === undefined) {
      unknownRoles.push(textAt(role, 'slug') ?? 'no role');
      continue;
    }
    // A server that belongs to a cluster is there to run its virtual machines.
    const hosts = known.className === 'Server' && typeof record.fields.cluster === 'number';
    const kind = hosts ? { ...known, className: 'Hypervisor' } : known;
    const name = deviceName(record, inventory);
    devices.set(record.id, { record, key: keyOf('dcim.device', record.id), name, kind });
  }
  return { inventory, devices, unknownRoles };
}
