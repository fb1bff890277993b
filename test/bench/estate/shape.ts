/** The parts of a company's estate, each a run of CIs of one class that are made alike. */
export const partNames = [
  'site',
  'team',
  'directory',
  'monitoring',
  'backbone',
  'power',
  'feed',
  'rack',
  'core',
  'switch',
  'subnet',
  'array',
  'volume',
  'hostCluster',
  'host',
  'machine',
  'instance',
  'databaseInstance',
  'database',
  'backend',
  'middle',
  'front',
  'business',
] as const;
export type PartName = (typeof partNames)[number];

export interface Part {
  readonly name: PartName;
  readonly ciClass: string;
  readonly count: number;
  /** The dense number of its first CI in the whole estate. */
  readonly offset: number;
}

export interface Shape {
  readonly size: number;
  readonly seed: number;
  readonly sites: number;
  readonly parts: Readonly<Record<PartName, Part>>;
}

const classes: Readonly<Record<PartName, string>> = {
  site: 'Site',
  team: 'Team',
  directory: 'Service',
  monitoring: 'Service',
  backbone: 'NetworkDevice',
  power: 'PowerDevice',
  feed: 'PowerFeed',
  rack: 'Rack',
  core: 'NetworkDevice',
  switch: 'NetworkDevice',
  subnet: 'Subnet',
  array: 'StorageArray',
  volume: 'Volume',
  hostCluster: 'Cluster',
  host: 'Hypervisor',
  machine: 'VirtualMachine',
  instance: 'SoftwareInstance',
  databaseInstance: 'DatabaseInstance',
  database: 'Database',
  backend: 'Service',
  middle: 'Service',
  front: 'Application',
  business: 'BusinessService',
};

/** Shares of the whole in thousandths; what is left over goes to the software instances. */
const shares: Partial<Record<PartName, number>> = {
  rack: 8,
  switch: 8,
  volume: 40,
  host: 30,
  machine: 340,
  databaseInstance: 60,
  database: 30,
  backend: 60,
  middle: 50,
  front: 30,
  business: 10,
};

/**
 * How a company of about `size` CIs is made up: a site for every 10,000, and the rest in the shares above.
 * @param size CIs, from 2,000 on
 */
export function shapeOf(size: number, seed = 1): Shape {
  const sites = Math.max(3, Math.round(size / 10_000));
  const share = (name: PartName) => Math.ceil(((shares[name] ?? 0) * size) / 1000 / sites) * sites;
  const counts = Object.fromEntries(partNames.map((name) => [name, share(name)])) as Record<PartName, number>;
  const fixed: Partial<Record<PartName, number>> = {
    site: sites,
    team: Math.max(10, Math.round(size / 2000)),
    directory: sites,
    monitoring: sites,
    backbone: 2,
    power: sites * 2,
    feed: counts.rack * 2,
    core: sites * 2,
    subnet: sites * 4,
    array: sites * 4,
    hostCluster: Math.ceil(counts.host / sites / 20) * sites,
  };
  Object.assign(counts, fixed);
  counts.instance = Math.max(0, size - Object.values(counts).reduce((sum, count) => sum + count, 0));
  let offset = 0;
  const parts = partNames.map((name): [PartName, Part] => {
    const part = { name, ciClass: classes[name], count: counts[name], offset };
    offset += part.count;
    return [name, part];
  });
  // One entry for each name, just made.
  return { size: offset, seed, sites, parts: Object.fromEntries(parts) as Record<PartName, Part> };
}

/** The source's key of the nth CI of a part. */
export function keyOf(part: PartName, index: number): string {
  return `${part}-${index}`;
}
