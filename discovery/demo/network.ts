import { circuits, subnets } from './circuits.ts';
import { devices } from './devices.ts';
import { networkDevices } from './networkDevices.ts';
import { rackPair } from './places.ts';
import { ScanDraft } from './scanDraft.ts';
import { macOf, numberOf, serialOf } from './seed.ts';

function switches(draft: ScanDraft): void {
  for (const device of networkDevices) {
    const key = `device/${device.name}`;
    const core = device.role === 'core switch' || device.role === 'firewall';
    draft.ci(key, 'NetworkDevice', device.name, {
      identifiers: { serial: [serialOf(device.name)], mac: [macOf(device.name, '70:4c:a5')] },
      attributes: {
        role: device.role,
        vendor: device.role === 'firewall' ? 'Palisade' : 'Corvid Networks',
        model: device.model,
        serialNumber: serialOf(device.name),
        firmware: `7.${numberOf(device.model, 0, 9)}.${numberOf(device.model, 1, 20)}`,
        ports: device.ports,
        ipAddresses: [
          `10.${numberOf(device.name, 1, 9)}.${numberOf(`b ${device.name}`, 0, 15)}.${numberOf(device.name, 1, 250)}`,
        ],
        owner: 'network',
        criticality: core ? 'CRITICAL' : 'MEDIUM',
      },
    });
    for (const uplink of device.uplinks) draft.relate('CONNECTED_TO', key, `device/${uplink}`);
    if (device.chassis) draft.relate('DEPENDS_ON', key, `device/${device.chassis}`);
  }
  for (const site of ['ngd', 'rsd']) {
    draft.ci(`firewall/${site}`, 'Cluster', `${site}-firewalls`, {
      attributes: { kind: 'firewall pair', nodes: 2, owner: 'network', criticality: 'CRITICAL' },
      redundancy: [{ group: 'pair', minUp: 1, mode: 'STANDBY' }],
    });
    for (const member of ['01', '02']) {
      draft.relate('HAS_MEMBER', `firewall/${site}`, `device/${site}-fw-${member}`, { group: 'pair' });
    }
  }
}

/** What the switches see of the machines on their ports: a MAC address, and so two links a machine. */
function hostLinks(draft: ScanDraft): void {
  for (const { name, ciClass, rack, lifecycle } of devices) {
    if ((ciClass !== 'Hypervisor' && ciClass !== 'Server') || lifecycle) continue;
    const site = name.slice(0, 3);
    const leaves =
      site === 'lfc'
        ? ['lfc-srv-01', 'lfc-srv-02']
        : rackPair(rack).map((each) => `${site}-leaf-${each.slice(4).toLowerCase()}`);
    for (const [index, leaf] of leaves.entries()) {
      const port = { identifier: { mac: macOf(`${name} port ${index + 1}`) } };
      draft.relate('CONNECTED_TO', port, `device/${leaf}`);
    }
  }
}

function lines(draft: ScanDraft): void {
  for (const circuit of circuits) {
    const key = `circuit/${circuit.name}`;
    draft.ci(key, 'Circuit', circuit.name, {
      identifiers: { circuitId: [`${circuit.contract}/${serialOf(circuit.name)}`] },
      attributes: {
        circuitId: serialOf(circuit.name),
        kind: circuit.kind,
        commitRateKbit: circuit.commitRateKbit,
        owner: 'network',
        criticality: 'HIGH',
      },
    });
    for (const end of circuit.ends) draft.relate('DEPENDS_ON', key, `device/${end}`);
  }
  for (const subnet of subnets) {
    const key = `subnet/${subnet.name}`;
    draft.ci(key, 'Subnet', subnet.name, {
      attributes: { prefix: subnet.prefix, vlan: subnet.vlan, role: subnet.role, owner: 'network' },
    });
    for (const gateway of subnet.gateways) draft.relate('CONNECTED_TO', key, `device/${gateway}`);
  }
}

/** The network's controller: devices, links, lines and networks. */
export function networkScan(): ScanDraft {
  const draft = new ScanDraft('network-controller', 'fabric');
  switches(draft);
  hostLinks(draft);
  lines(draft);
  return draft;
}
