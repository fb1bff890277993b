import { networkDevices } from './networkDevices.ts';
import { hostsOf, virtualClusters } from './virtualClusters.ts';

/** A machine in a rack, as the facility's people know it; other sources know the same one by its serial number. */
export interface Device {
  readonly name: string;
  readonly ciClass: 'Hypervisor' | 'Server' | 'StorageArray' | 'NetworkDevice';
  readonly rack: string;
  readonly vendor: string;
  readonly model: string;
  readonly owner: string;
  readonly lifecycle?: 'PLANNED' | 'ACTIVE' | 'RETIRED';
}

export interface ServerEntry {
  readonly name: string;
  readonly rack: string;
  readonly purpose: string;
  readonly owner: string;
  readonly lifecycle?: 'PLANNED' | 'RETIRED';
}

function series(prefix: string, racks: readonly string[], purpose: string, owner: string): ServerEntry[] {
  return racks.map((rack, index) => ({
    name: `${prefix}-${String(index + 1).padStart(2, '0')}`,
    rack,
    purpose,
    owner,
  }));
}

/** Machines that run programs without a hypervisor below them. */
export const servers: readonly ServerEntry[] = [
  ...series(
    'ngd-k8s',
    ['NGD-A01', 'NGD-A03', 'NGD-A05', 'NGD-C01', 'NGD-C04', 'NGD-C06'],
    'container worker',
    'platform',
  ),
  ...series(
    'rsd-k8s',
    ['RSD-A01', 'RSD-A03', 'RSD-A05', 'RSD-C02', 'RSD-C04'],
    'container worker',
    'platform',
  ),
  ...series('ngd-lb', ['NGD-A01', 'NGD-C01'], 'load balancer', 'network'),
  ...series('rsd-lb', ['RSD-A01', 'RSD-C01'], 'load balancer', 'network'),
  ...series('ngd-backup', ['NGD-A06'], 'backup media server', 'storage-backup'),
  ...series('rsd-backup', ['RSD-C05'], 'backup media server', 'storage-backup'),
  ...series('ngd-render', ['NGD-C04'], 'image rendering', 'imaging-it'),
  ...series('rsd-render', ['RSD-A04'], 'image rendering', 'imaging-it'),
  ...series('ngd-dict', ['NGD-C03'], 'speech recognition', 'clinical-apps'),
  ...series('ngd-ntp', ['NGD-A02'], 'time server', 'network'),
  ...series('rsd-ntp', ['RSD-A02'], 'time server', 'network'),
  ...series('lfc-icu', ['LFC-S01', 'LFC-S03'], 'telemetry of intensive care', 'clinical-apps'),
  ...series('lfc-voice', ['LFC-S02', 'LFC-S04'], 'telephone gateway', 'workplace'),
  ...series('lfc-bms', ['LFC-S02'], 'building management', 'facilities'),
  { name: 'ngd-fax-01', rack: 'NGD-A04', purpose: 'fax gateway', owner: 'workplace', lifecycle: 'RETIRED' },
  {
    name: 'rsd-tape-01',
    rack: 'RSD-C03',
    purpose: 'tape library host',
    owner: 'storage-backup',
    lifecycle: 'RETIRED',
  },
  {
    name: 'ngd-k8s-07',
    rack: 'NGD-C05',
    purpose: 'container worker',
    owner: 'platform',
    lifecycle: 'PLANNED',
  },
  {
    name: 'ngd-render-02',
    rack: 'NGD-A05',
    purpose: 'image rendering',
    owner: 'imaging-it',
    lifecycle: 'PLANNED',
  },
];

export interface ArrayEntry {
  readonly name: string;
  readonly rack: string;
  readonly model: string;
  readonly capacityGiB: number;
  readonly lifecycle?: 'PLANNED';
}

export const arrays: readonly ArrayEntry[] = [
  { name: 'ngd-array-01', rack: 'NGD-A03', model: 'Basalt S900', capacityGiB: 184_320 },
  { name: 'ngd-array-02', rack: 'NGD-C02', model: 'Basalt S500', capacityGiB: 245_760 },
  { name: 'rsd-array-01', rack: 'RSD-A03', model: 'Basalt S900', capacityGiB: 184_320 },
  { name: 'rsd-array-02', rack: 'RSD-C02', model: 'Basalt S500', capacityGiB: 245_760 },
  { name: 'lfc-array-01', rack: 'LFC-S02', model: 'Basalt E100', capacityGiB: 30_720 },
  { name: 'rsd-vault-01', rack: 'RSD-C05', model: 'Granary V40', capacityGiB: 491_520 },
  { name: 'ngd-array-03', rack: 'NGD-C05', model: 'Basalt S900', capacityGiB: 368_640, lifecycle: 'PLANNED' },
];

/** Everything that stands in a rack and draws power there. */
export const devices: readonly Device[] = [
  ...virtualClusters.flatMap((cluster) =>
    hostsOf(cluster).map(
      ({ name, rack }): Device => ({
        name,
        rack,
        ciClass: 'Hypervisor',
        vendor: 'Halden',
        model: 'Halden R740v',
        owner: 'platform',
      }),
    ),
  ),
  ...servers.map(
    ({ name, rack, owner, lifecycle }): Device => ({
      name,
      rack,
      owner,
      ciClass: 'Server',
      vendor: 'Halden',
      model: 'Halden R640',
      ...(lifecycle && { lifecycle }),
    }),
  ),
  ...arrays.map(
    ({ name, rack, model, lifecycle }): Device => ({
      name,
      rack,
      model,
      ciClass: 'StorageArray',
      vendor: model.startsWith('Basalt') ? 'Basalt Storage' : 'Granary',
      owner: 'storage-backup',
      ...(lifecycle && { lifecycle }),
    }),
  ),
  ...networkDevices
    .filter((device) => device.rack !== undefined)
    .map(
      ({ name, rack, model }): Device => ({
        name,
        rack: rack ?? '',
        model,
        ciClass: 'NetworkDevice',
        vendor: 'Corvid Networks',
        owner: 'network',
      }),
    ),
];
