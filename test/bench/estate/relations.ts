import { below } from './chance.ts';
import type { PartName, Shape } from './shape.ts';

/** A relationship by part and number, so that it can become a line of a scan or a pair in an array. */
export interface EstateRelation {
  readonly type: string;
  readonly from: PartName;
  readonly fromIndex: number;
  readonly to: PartName;
  readonly toIndex: number;
  readonly group?: string;
  readonly strength?: 'SOFT';
}

type Link = readonly [type: string, to: PartName, toIndex: number, group?: string, strength?: 'SOFT'];
type Maker = (shape: Shape, index: number) => readonly Link[];

/** The site of the nth CI of a part; parts are dealt out to the sites in turn. */
export function siteOf(shape: Shape, index: number): number {
  return index % shape.sites;
}

/** The nth CI of a part among those of one site. */
function atSite(shape: Shape, part: PartName, site: number, nth: number): number {
  const perSite = Math.max(1, Math.floor(shape.parts[part].count / shape.sites));
  return (nth % perSite) * shape.sites + site;
}

/** Somewhere, for the most part at the CI's own site: three of four. */
function near(shape: Shape, part: PartName, index: number, purpose: number): number {
  const { count } = shape.parts[part];
  const anywhere = below(count, shape.seed, index, purpose);
  if (below(4, shape.seed, index, purpose + 100) === 0) return anywhere;
  return atSite(shape, part, siteOf(shape, index), anywhere);
}

function watched(shape: Shape, index: number): Link {
  return ['MONITORED_BY', 'monitoring', siteOf(shape, index)];
}

function owner(shape: Shape, index: number): Link {
  return ['OWNED_BY', 'team', below(shape.parts.team.count, shape.seed, index, 1)];
}

/** A device in a rack: its place, its two feeds and its two links. */
function racked(shape: Shape, index: number, links: PartName): Link[] {
  const site = siteOf(shape, index);
  const nth = Math.floor(index / shape.sites);
  const rack = atSite(shape, 'rack', site, nth);
  const other = links === 'core' ? atSite(shape, 'core', site, 1) : atSite(shape, links, site, nth + 1);
  const first = links === 'core' ? atSite(shape, 'core', site, 0) : atSite(shape, links, site, nth);
  return [
    ['LOCATED_IN', 'rack', rack],
    ['POWERED_BY', 'feed', rack * 2],
    ['POWERED_BY', 'feed', rack * 2 + 1],
    ['CONNECTED_TO', links, first],
    ...(other === first ? [] : [['CONNECTED_TO', links, other] as const]),
  ];
}

/** A service: three copies of which two must be up, what it needs a tier below, and a database. */
function tier(below_: PartName, needs: number): Maker {
  return (shape, index) => {
    const copies = [2, 3, 4].map((purpose) => near(shape, 'instance', index, purpose));
    const lower = Array.from({ length: needs }, (_, nth) => near(shape, below_, index, 5 + nth));
    const copied = [...new Set(copies)].map((copy): Link => ['RUNS_ON', 'instance', copy, 'copies']);
    const needed = [...new Set(lower)].map((each): Link => ['DEPENDS_ON', below_, each]);
    return [...copied, ...needed, owner(shape, index)];
  };
}

const makers: Readonly<Record<PartName, Maker>> = {
  site: () => [],
  team: () => [],
  directory: (shape, index) => [['RUNS_ON', 'instance', atSite(shape, 'instance', index, 0)]],
  monitoring: (shape, index) => [['RUNS_ON', 'instance', atSite(shape, 'instance', index, 1)]],
  backbone: () => [],
  power: (shape, index) => [['LOCATED_IN', 'site', siteOf(shape, index)]],
  feed: (shape, index) => {
    const site = siteOf(shape, Math.floor(index / 2));
    return [['POWERED_BY', 'power', atSite(shape, 'power', site, index % 2)]];
  },
  rack: (shape, index) => [['LOCATED_IN', 'site', siteOf(shape, index)]],
  core: (shape, index) => [
    ['LOCATED_IN', 'site', siteOf(shape, index)],
    ['CONNECTED_TO', 'backbone', 0],
    ['CONNECTED_TO', 'backbone', 1],
  ],
  switch: (shape, index) => racked(shape, index, 'core'),
  subnet: (shape, index) => [
    ['CONNECTED_TO', 'core', atSite(shape, 'core', siteOf(shape, index), 0)],
    ['CONNECTED_TO', 'core', atSite(shape, 'core', siteOf(shape, index), 1)],
  ],
  array: (shape, index) => racked(shape, index, 'switch'),
  volume: (shape, index) => [
    ['STORED_ON', 'array', atSite(shape, 'array', siteOf(shape, index), Math.floor(index / shape.sites))],
    owner(shape, index),
  ],
  hostCluster: () => [],
  host: (shape, index) => [...racked(shape, index, 'switch'), watched(shape, index)],
  machine: (shape, index) => {
    const site = siteOf(shape, index);
    const nth = Math.floor(index / shape.sites);
    return [
      ['HOSTED_ON', 'hostCluster', atSite(shape, 'hostCluster', site, nth)],
      ['HOSTED_ON', 'host', atSite(shape, 'host', site, nth), undefined, 'SOFT'],
      ['STORED_ON', 'volume', atSite(shape, 'volume', site, nth)],
      ['CONNECTED_TO', 'subnet', atSite(shape, 'subnet', site, nth)],
      watched(shape, index),
    ];
  },
  instance: (shape, index) => {
    const site = siteOf(shape, index);
    const machine = atSite(shape, 'machine', site, Math.floor(index / shape.sites));
    // The machines that run directory and monitoring do not need them.
    const founding = Math.floor(index / shape.sites) < 2;
    return [
      ['RUNS_ON', 'machine', machine],
      ...(founding ? [] : [['USES', 'directory', site] as const]),
      ['USES', 'database', near(shape, 'database', index, 6)],
      owner(shape, index),
    ];
  },
  databaseInstance: (shape, index) => [
    ['RUNS_ON', 'machine', near(shape, 'machine', index, 8)],
    ['STORED_ON', 'volume', near(shape, 'volume', index, 9)],
    owner(shape, index),
    watched(shape, index),
  ],
  database: (shape, index) => [
    ['RUNS_ON', 'databaseInstance', index * 2, 'instances'],
    ['RUNS_ON', 'databaseInstance', index * 2 + 1, 'instances'],
    owner(shape, index),
    watched(shape, index),
  ],
  backend: (shape, index) => [
    ...tier('database', 2)(shape, index),
    // One in fifty calls back to a service of the tier above: companies have cycles.
    ...(index % 50 === 0 ? [['USES', 'middle', near(shape, 'middle', index, 7)] as const] : []),
  ],
  middle: tier('backend', 3),
  front: tier('middle', 4),
  business: tier('front', 5),
};

/** The relationships of one CI, in the order of its part's making; no pair of a type twice. */
export function* relationsOf(shape: Shape, part: PartName, index: number): Generator<EstateRelation> {
  for (const [type, to, toIndex, group, strength] of makers[part](shape, index)) {
    yield {
      type,
      from: part,
      fromIndex: index,
      to,
      toIndex,
      ...(group && { group }),
      ...(strength && { strength }),
    };
  }
  // A host belongs to the cluster that its machines are on; the cluster is what depends on it.
  if (part === 'host') {
    const nth = Math.floor(index / shape.sites);
    const cluster = atSite(shape, 'hostCluster', siteOf(shape, index), nth);
    yield {
      type: 'HAS_MEMBER',
      from: 'hostCluster',
      fromIndex: cluster,
      to: 'host',
      toIndex: index,
      group: 'hosts',
    };
  }
}
