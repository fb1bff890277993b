import type { Finding } from '../../source.ts';
import { textAt } from '../../tree.ts';
import { ciOf, integerOf, nameOf, ownerOf, relation, relationTo, siteOf, textOf } from './describe.ts';
import { bareAddress } from './devices.ts';
import type { Inventory } from './inventory.ts';
import { networkAt, type Prefix, parsePrefix } from './prefix.ts';
import { keyOf, type NetboxRecord } from './record.ts';

/** Finds the narrowest prefix around an address or prefix, within one routing table. */
class PrefixTree {
  readonly #networks = new Map<string, NetboxRecord>();

  constructor(inventory: Inventory) {
    for (const record of inventory.of('ipam.prefix')) {
      const prefix = parsePrefix(textOf(record, 'prefix') ?? '');
      if (prefix) this.#networks.set(this.#index(record, prefix, prefix.length), record);
    }
  }

  #index(record: NetboxRecord, prefix: Prefix, length: number): string {
    return `${integerOf(record, 'vrf') ?? 'global'} ${networkAt(prefix, length)}`;
  }

  around(record: NetboxRecord, text: string, longest: number): NetboxRecord | undefined {
    const prefix = parsePrefix(text);
    if (prefix === undefined) return undefined;
    for (let length = Math.min(longest, prefix.version === 4 ? 32 : 128); length >= 0; length -= 1) {
      const found = this.#networks.get(this.#index(record, prefix, length));
      if (found && found !== record) return found;
    }
    return undefined;
  }
}

function* subnetFindings(inventory: Inventory, tree: PrefixTree): Generator<Finding> {
  for (const vlan of inventory.of('ipam.vlan')) {
    const role = textAt(inventory.referred(vlan, 'role', 'ipam.role')?.fields, 'name');
    const number = integerOf(vlan, 'vid');
    yield ciOf(vlan, 'Subnet', `${nameOf(vlan)} (VLAN ${number ?? '?'})`, { vlan: number, role }, inventory);
    yield* relationTo('LOCATED_IN', vlan, siteOf(vlan, inventory), { strength: 'NONE' });
    yield* ownerOf(vlan, inventory);
  }
  for (const record of inventory.of('ipam.prefix')) {
    const text = textOf(record, 'prefix') ?? '';
    const vlan = inventory.referred(record, 'vlan', 'ipam.vlan');
    const role = textAt(inventory.referred(record, 'role', 'ipam.role')?.fields, 'name');
    yield ciOf(
      record,
      'Subnet',
      nameOf(record, 'prefix'),
      { prefix: text, vlan: vlan && integerOf(vlan, 'vid'), role },
      inventory,
    );
    yield* relationTo('LOCATED_IN', record, siteOf(record, inventory), { strength: 'NONE' });
    yield* ownerOf(record, inventory);
    const key = keyOf(record.model, record.id);
    const parent = tree.around(record, text, (parsePrefix(text)?.length ?? 0) - 1);
    if (parent) yield relation('HAS_PART', keyOf(parent.model, parent.id), key, { strength: 'NONE' });
    if (vlan) yield relation('HAS_PART', keyOf(vlan.model, vlan.id), key, { strength: 'NONE' });
  }
  for (const range of inventory.of('ipam.iprange')) {
    const start = textOf(range, 'start_address') ?? '';
    const text = `${bareAddress(start)}-${bareAddress(textOf(range, 'end_address') ?? '')}`;
    yield ciOf(range, 'Subnet', text, { prefix: text }, inventory);
    yield* ownerOf(range, inventory);
    const parent = tree.around(range, bareAddress(start), 128);
    if (parent)
      yield relation('HAS_PART', keyOf(parent.model, parent.id), keyOf(range.model, range.id), {
        strength: 'NONE',
      });
  }
}

/**
 * Subnets and addresses. Their relationships only say where they belong (strength NONE): an address plan is
 * paper, and nothing fails with it.
 */
export function* addressFindings(inventory: Inventory, emitted: ReadonlySet<string>): Generator<Finding> {
  const tree = new PrefixTree(inventory);
  yield* subnetFindings(inventory, tree);
  for (const record of inventory.of('ipam.ipaddress')) {
    const address = bareAddress(textOf(record, 'address') ?? '');
    const attributes = { address, dnsName: textOf(record, 'dns_name'), role: textOf(record, 'role') };
    yield ciOf(record, 'IpAddress', address || nameOf(record), attributes, inventory);
    yield* ownerOf(record, inventory);
    const key = keyOf(record.model, record.id);
    const subnet = tree.around(record, address, 128);
    if (subnet) yield relation('HAS_MEMBER', keyOf(subnet.model, subnet.id), key, { strength: 'NONE' });
    const bearer = inventory.generic(record, 'assigned_object_type', 'assigned_object_id');
    const bearerKey = bearer && keyOf(bearer.model, bearer.id);
    if (bearerKey && emitted.has(bearerKey)) yield relation('HAS_PART', bearerKey, key, { strength: 'NONE' });
  }
}
