import { below, hex } from './chance.ts';
import { keyOf, type PartName, type Shape } from './shape.ts';

const criticalities = ['LOW', 'MEDIUM', 'MEDIUM', 'HIGH', 'HIGH', 'CRITICAL'];
const systems = ['Debian 12', 'Windows Server 2022', 'RHEL 9'];

function uuid(shape: Shape, number: number): string {
  const [a, b, c, d] = [10, 11, 12, 13].map((purpose) => hex(shape.seed, number, purpose));
  return `${a}-${b?.slice(0, 4)}-4${b?.slice(5)}-a${c?.slice(1, 4)}-${c?.slice(4)}${d}`;
}

function identifiers(shape: Shape, part: PartName, number: number): Record<string, string[]> | undefined {
  const serial = `SN${hex(shape.seed, number, 14).toUpperCase()}${number}`;
  switch (part) {
    case 'machine':
      return { uuid: [uuid(shape, number)] };
    case 'host':
      return { uuid: [uuid(shape, number)], serial: [serial] };
    case 'backbone':
    case 'core':
    case 'switch':
    case 'array':
    case 'power':
      return { serial: [serial] };
    default:
      return undefined;
  }
}

function attributes(shape: Shape, part: PartName, number: number): Record<string, unknown> {
  const roll = (limit: number, purpose: number) => below(limit, shape.seed, number, purpose);
  const owner = `team-${roll(shape.parts.team.count, 1)}`;
  switch (part) {
    case 'machine':
      return {
        owner,
        cpuCount: 2 << roll(4, 20),
        memoryMiB: 4096 << roll(4, 21),
        operatingSystem: systems[roll(3, 22)],
        ipAddresses: [`10.${roll(250, 23)}.${roll(250, 24)}.${roll(250, 25)}`],
      };
    case 'host':
      return { owner, cpuCount: 64, memoryMiB: 1_048_576, vendor: 'Halden', model: 'R740v' };
    case 'instance':
      return { owner, version: `${roll(9, 20)}.${roll(20, 21)}`, port: 8000 + roll(1000, 22) };
    case 'databaseInstance':
      return { owner, engine: 'PostgreSQL', version: '16.4', port: 5432 };
    case 'volume':
      return { owner, sizeGiB: 64 << roll(6, 20) };
    case 'directory':
    case 'backend':
    case 'middle':
    case 'front':
    case 'business':
      return { owner, criticality: criticalities[roll(criticalities.length, 20)] };
    default:
      return { owner };
  }
}

function redundancy(part: PartName): readonly object[] | undefined {
  switch (part) {
    case 'hostCluster':
      return [{ group: 'hosts', minUp: '80%', mode: 'STANDBY' }];
    case 'database':
      return [{ group: 'instances', minUp: 1, mode: 'STANDBY' }];
    case 'backend':
    case 'middle':
    case 'front':
    case 'business':
      return [{ group: 'copies', minUp: 2, mode: 'SHARED' }];
    default:
      return undefined;
  }
}

/** The `ci` record of the nth CI of a part. */
export function recordOf(shape: Shape, part: PartName, index: number): object {
  const { ciClass, offset } = shape.parts[part];
  const number = offset + index;
  const known = identifiers(shape, part, number);
  const groups = redundancy(part);
  return {
    record: 'ci',
    key: keyOf(part, index),
    class: ciClass,
    name: keyOf(part, index),
    ...(known && { identifiers: known }),
    attributes: attributes(shape, part, number),
    ...(groups && { redundancy: groups }),
  };
}
