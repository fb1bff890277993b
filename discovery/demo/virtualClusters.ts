/** A virtualisation cluster: its hosts stand in the racks named, one a rack. */
export interface VirtualCluster {
  readonly name: string;
  /** How deployments name it as a place: see deployments.ts. */
  readonly place: Place;
  readonly site: 'NGD' | 'RSD' | 'LFC';
  readonly hostPrefix: string;
  readonly firstHost: number;
  readonly racks: readonly string[];
  /** The array that its datastores lie on; none where the hosts pool their own disks. */
  readonly array?: string;
  readonly datastores: number;
  readonly subnet: string;
}

/** N: Northgate, R: Riverside, L: the campus; M and Q: the two management clusters. */
export type Place = 'N1' | 'N2' | 'M' | 'R1' | 'R2' | 'Q' | 'L';

export const virtualClusters: readonly VirtualCluster[] = [
  {
    name: 'ngd-gold',
    place: 'N1',
    site: 'NGD',
    hostPrefix: 'ngd-esx-',
    firstHost: 1,
    racks: ['NGD-A01', 'NGD-A02', 'NGD-A03', 'NGD-C01', 'NGD-C02', 'NGD-C03'],
    array: 'ngd-array-01',
    datastores: 6,
    subnet: 'ngd-servers-a',
  },
  {
    name: 'ngd-silver',
    place: 'N2',
    site: 'NGD',
    hostPrefix: 'ngd-esx-',
    firstHost: 11,
    racks: ['NGD-A04', 'NGD-A05', 'NGD-A06', 'NGD-C04', 'NGD-C05'],
    array: 'ngd-array-02',
    datastores: 5,
    subnet: 'ngd-servers-b',
  },
  {
    name: 'ngd-mgmt',
    place: 'M',
    site: 'NGD',
    hostPrefix: 'ngd-esx-',
    firstHost: 21,
    racks: ['NGD-A02', 'NGD-C02', 'NGD-C06'],
    datastores: 0,
    subnet: 'ngd-management',
  },
  {
    name: 'rsd-gold',
    place: 'R1',
    site: 'RSD',
    hostPrefix: 'rsd-esx-',
    firstHost: 1,
    racks: ['RSD-A01', 'RSD-A02', 'RSD-A03', 'RSD-C01', 'RSD-C02'],
    array: 'rsd-array-01',
    datastores: 5,
    subnet: 'rsd-servers-a',
  },
  {
    name: 'rsd-silver',
    place: 'R2',
    site: 'RSD',
    hostPrefix: 'rsd-esx-',
    firstHost: 11,
    racks: ['RSD-A04', 'RSD-A05', 'RSD-C03', 'RSD-C04'],
    array: 'rsd-array-02',
    datastores: 4,
    subnet: 'rsd-servers-b',
  },
  {
    name: 'rsd-mgmt',
    place: 'Q',
    site: 'RSD',
    hostPrefix: 'rsd-esx-',
    firstHost: 21,
    racks: ['RSD-A02', 'RSD-C02', 'RSD-C05'],
    datastores: 0,
    subnet: 'rsd-management',
  },
  {
    name: 'lfc-edge',
    place: 'L',
    site: 'LFC',
    hostPrefix: 'lfc-esx-',
    firstHost: 1,
    racks: ['LFC-S01', 'LFC-S02', 'LFC-S03'],
    array: 'lfc-array-01',
    datastores: 3,
    subnet: 'lfc-servers',
  },
];

/** The hosts of a cluster: name and rack, in order. */
export function hostsOf(cluster: VirtualCluster): readonly { name: string; rack: string }[] {
  return cluster.racks.map((rack, index) => ({
    name: `${cluster.hostPrefix}${String(cluster.firstHost + index).padStart(2, '0')}`,
    rack,
  }));
}

export function clusterAt(place: Place): VirtualCluster {
  const found = virtualClusters.find((cluster) => cluster.place === place);
  if (!found) throw new Error(`No virtualisation cluster at ${place}.`);
  return found;
}
