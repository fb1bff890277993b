import { devices } from './devices.ts';
import { sites } from './places.ts';
import { ScanDraft } from './scanDraft.ts';
import { macOf, numberOf, serialOf, uuidOf, wwnOf } from './seed.ts';
import { datastoresOf } from './storage.ts';
import { hostsOf, type VirtualCluster, virtualClusters } from './virtualClusters.ts';
import { virtualMachines } from './virtualMachines.ts';

const domain = 'larkfield.example';

function hosts(draft: ScanDraft, cluster: VirtualCluster): void {
  const prefix = cluster.hostPrefix.slice(0, 3);
  for (const { name } of hostsOf(cluster)) {
    const key = `host/${name}`;
    draft.ci(key, 'Hypervisor', name, {
      identifiers: {
        uuid: [uuidOf(name)],
        serial: [serialOf(name)],
        fqdn: [`${name}.${domain}`],
        mac: [macOf(`${name} port 1`), macOf(`${name} port 2`)],
      },
      attributes: {
        vendor: 'Halden',
        model: 'Halden R740v',
        cpuCount: 64,
        memoryMiB: 1_048_576,
        operatingSystem: 'ESXi 8.0',
        serialNumber: serialOf(name),
        ipAddresses: [`10.${numberOf(cluster.name, 20, 60)}.0.${numberOf(name, 10, 250)}`],
        owner: 'platform',
        criticality: 'HIGH',
      },
    });
    draft.relate('HAS_MEMBER', `cluster/${cluster.name}`, key, { group: 'hosts' });
    if (!cluster.array || prefix === 'lfc') continue;
    // Paths to storage are a redundancy of their own, apart from the links to the network.
    for (const side of ['a', 'b']) {
      const fabric = { identifier: { serial: serialOf(`${prefix}-san-${side}`) } };
      draft.relate('CONNECTED_TO', key, fabric, { group: 'storage paths' });
    }
  }
}

function clusters(draft: ScanDraft, cluster: VirtualCluster): void {
  draft.ci(`cluster/${cluster.name}`, 'Cluster', cluster.name, {
    identifiers: { uuid: [uuidOf(`cluster ${cluster.name}`)] },
    attributes: {
      kind: 'virtualisation',
      version: '8.0',
      peakLoad: 0.7,
      nodes: cluster.racks.length,
      owner: 'platform',
      criticality: 'CRITICAL',
    },
    // One host may be lost: its machines start again on the others.
    redundancy: [{ group: 'hosts', minUp: cluster.racks.length - 1, mode: 'STANDBY' }],
  });
  hosts(draft, cluster);
}

function machines(draft: ScanDraft, cluster: VirtualCluster): void {
  const clusterHosts = hostsOf(cluster);
  const datastores = datastoresOf(cluster);
  const here = virtualMachines.filter((machine) => machine.place === cluster.place);
  for (const [index, machine] of here.entries()) {
    const key = `vm/${machine.name}`;
    draft.ci(key, 'VirtualMachine', machine.name, {
      identifiers: {
        uuid: [uuidOf(machine.name)],
        fqdn: [`${machine.name}.${domain}`],
        mac: [macOf(machine.name, '00:50:56')],
      },
      attributes: {
        cpuCount: machine.cpuCount,
        memoryMiB: machine.memoryMiB,
        diskGiB: machine.diskGiB,
        operatingSystem: machine.operatingSystem,
        ipAddresses: [
          `10.${numberOf(cluster.name, 20, 60)}.${Math.floor(index / 200) + 1}.${(index % 200) + 20}`,
        ],
        powerState: machine.lifecycle ? 'off' : 'on',
        environment: machine.environment,
        owner: machine.owner,
        ...(machine.lifecycle && { lifecycle: machine.lifecycle }),
      },
    });
    draft.relate('HOSTED_ON', key, `cluster/${cluster.name}`);
    const host = clusterHosts[index % clusterHosts.length];
    // The host of this minute: when it fails, the cluster starts the machine again elsewhere.
    if (host) draft.relate('HOSTED_ON', key, `host/${host.name}`, { strength: 'SOFT' });
    const datastore = datastores[index % Math.max(datastores.length, 1)];
    if (datastore) draft.relate('STORED_ON', key, { identifier: { wwn: wwnOf(datastore) } });
    draft.relate('CONNECTED_TO', key, { source: 'network-controller', key: `subnet/${cluster.subnet}` });
  }
}

/** Servers without a hypervisor, which the same manager keeps firmware and systems of. */
function bareMetal(draft: ScanDraft, prefix: string): void {
  for (const { name, ciClass, lifecycle, owner } of devices) {
    if (ciClass !== 'Server' || !name.startsWith(prefix)) continue;
    draft.ci(`host/${name}`, 'Server', name, {
      identifiers: {
        uuid: [uuidOf(name)],
        serial: [serialOf(name)],
        fqdn: [`${name}.${domain}`],
        mac: [macOf(`${name} port 1`), macOf(`${name} port 2`)],
      },
      attributes: {
        vendor: 'Halden',
        model: 'Halden R640',
        cpuCount: 32,
        memoryMiB: 262_144,
        operatingSystem: 'Debian 12',
        owner,
        ...(lifecycle && { lifecycle }),
      },
    });
  }
}

/** The virtualisation managers, one a site: clusters, hosts and the machines on them. */
export function virtualisationScans(): ScanDraft[] {
  return sites.map((site) => {
    const draft = new ScanDraft('virtualisation', site.scope);
    for (const cluster of virtualClusters.filter((each) => each.site === site.code)) {
      clusters(draft, cluster);
      machines(draft, cluster);
    }
    bareMetal(draft, site.code.toLowerCase());
    return draft;
  });
}
