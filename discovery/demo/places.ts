/** Where Larkfield Hospitals keep things: two data centres and the campus with its buildings. */

export type SiteCode = 'NGD' | 'RSD' | 'LFC';

export interface Site {
  readonly code: SiteCode;
  readonly scope: string;
  readonly name: string;
  readonly address: string;
  readonly region: string;
  readonly latitude: number;
  readonly longitude: number;
}

export const sites: readonly Site[] = [
  {
    code: 'NGD',
    scope: 'site/northgate',
    name: 'Northgate data centre',
    address: '4 Foundry Lane, Northgate',
    region: 'North',
    latitude: 54.912,
    longitude: -1.874,
  },
  {
    code: 'RSD',
    scope: 'site/riverside',
    name: 'Riverside data centre',
    address: '88 Quay Road, Riverside',
    region: 'South',
    latitude: 54.708,
    longitude: -1.563,
  },
  {
    code: 'LFC',
    scope: 'site/campus',
    name: 'Larkfield campus',
    address: '1 Infirmary Way, Larkfield',
    region: 'Central',
    latitude: 54.797,
    longitude: -1.702,
  },
];

export interface Building {
  readonly code: string;
  readonly name: string;
  /** Communication rooms, by floor. */
  readonly floors: readonly string[];
}

export const buildings: readonly Building[] = [
  { code: 'MB', name: 'Main building', floors: ['0', '2', '4'] },
  { code: 'EW', name: 'Emergency wing', floors: ['0', '1'] },
  { code: 'CC', name: "Children's clinic", floors: ['0', '1'] },
  { code: 'LB', name: 'Laboratory building', floors: ['0', '1'] },
  { code: 'AD', name: 'Administration', floors: ['0', '1'] },
];

export interface Room {
  readonly code: string;
  readonly site: SiteCode;
  readonly name: string;
  readonly floor: string;
}

const halls: readonly [string, string][] = [
  ['H1', 'Hall 1'],
  ['H2', 'Hall 2'],
  ['PA', 'Power room A'],
  ['PB', 'Power room B'],
  ['MM', 'Carrier room'],
];

export const rooms: readonly Room[] = [
  ...(['NGD', 'RSD'] as const).flatMap((site) =>
    halls.map(([code, name]) => ({ code: `${site}-${code}`, site, name: `${site} ${name}`, floor: '0' })),
  ),
  { code: 'LFC-SR', site: 'LFC', name: 'Campus server room', floor: '-1' },
  { code: 'LFC-PR', site: 'LFC', name: 'Campus power room', floor: '-1' },
  ...buildings.flatMap((building) =>
    building.floors.map((floor) => ({
      code: `LFC-${building.code}${floor}`,
      site: 'LFC' as const,
      name: `${building.name}, communications room ${floor}`,
      floor,
    })),
  ),
];

export interface Rack {
  readonly name: string;
  readonly site: SiteCode;
  readonly room: string;
  readonly row: string;
  /** Cabinets in the buildings have one feed; racks in the data centres and the server room have two. */
  readonly feeds: readonly ('A' | 'B')[];
  /** The building of a cabinet. */
  readonly building?: string;
}

function row(site: SiteCode, room: string, letter: string, count: number): Rack[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${site}-${letter}${String(index + 1).padStart(2, '0')}`,
    site,
    room: `${site}-${room}`,
    row: letter,
    feeds: ['A', 'B'] as const,
  }));
}

export const racks: readonly Rack[] = [
  ...row('NGD', 'H1', 'A', 6),
  ...row('NGD', 'H2', 'C', 6),
  ...row('NGD', 'MM', 'M', 1),
  ...row('RSD', 'H1', 'A', 5),
  ...row('RSD', 'H2', 'C', 5),
  ...row('RSD', 'MM', 'M', 1),
  ...row('LFC', 'SR', 'S', 4),
  ...buildings.flatMap((building) =>
    building.floors.map((floor) => ({
      name: `LFC-${building.code}${floor}-K1`,
      site: 'LFC' as const,
      room: `LFC-${building.code}${floor}`,
      row: 'K',
      feeds: ['A'] as const,
      building: building.code,
    })),
  ),
];

/** The racks beside a rack in its row, the rack itself first; its devices' second uplink goes to the next one. */
export function rackPair(name: string): readonly [string, string] {
  const rack = racks.find((candidate) => candidate.name === name);
  if (!rack) throw new Error(`No rack ${name} in the demo estate.`);
  const inRow = racks.filter((other) => other.site === rack.site && other.row === rack.row);
  const next = inRow[(inRow.indexOf(rack) + 1) % inRow.length] ?? rack;
  return [rack.name, next.name];
}
