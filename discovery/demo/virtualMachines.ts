import { applications, copiesOf } from './applications.ts';
import { numberOf, pick } from './seed.ts';
import { instancesOf, stores } from './stores.ts';
import type { Place } from './virtualClusters.ts';

export interface VirtualMachineEntry {
  readonly name: string;
  readonly place: Place;
  readonly owner: string;
  readonly environment: 'production' | 'test';
  readonly cpuCount: number;
  readonly memoryMiB: number;
  readonly diskGiB: number;
  readonly operatingSystem: string;
  readonly lifecycle?: 'PLANNED' | 'RETIRED';
}

function machine(
  name: string,
  place: Place,
  owner: string,
  size: number,
  more: Partial<VirtualMachineEntry> = {},
): VirtualMachineEntry {
  return {
    name,
    place,
    owner,
    environment: 'production',
    cpuCount: 2 * size,
    memoryMiB: 8192 * size,
    diskGiB: numberOf(`disk ${name}`, 4, 12) * 10 * size,
    operatingSystem: pick(`system ${name.replace(/-\d+$/, '')}`, [
      'Debian 12',
      'Windows Server 2022',
      'RHEL 9',
    ]),
    ...more,
  };
}

/** The nodes that run the container clusters' own control: three each, on three virtualisation clusters. */
export const controlNodes: Readonly<Record<'ngd' | 'rsd', readonly { name: string; place: Place }[]>> = {
  ngd: (['N1', 'N2', 'M'] as const).map((place, index) => ({ name: `ngd-k8s-control-0${index + 1}`, place })),
  rsd: (['R1', 'R2', 'Q'] as const).map((place, index) => ({ name: `rsd-k8s-control-0${index + 1}`, place })),
};

function testMachines(): VirtualMachineEntry[] {
  return applications
    .filter((entry) => entry.tested)
    .flatMap((entry) => [
      machine(`${entry.key}-test-01`, 'R2', entry.owner, 1, { environment: 'test' }),
      machine(`${entry.key}-test-db`, 'R2', entry.owner, 1, {
        environment: 'test',
        operatingSystem: 'Debian 12',
      }),
    ]);
}

/** Every virtual machine of the estate. */
export const virtualMachines: readonly VirtualMachineEntry[] = [
  ...applications.flatMap((entry) =>
    copiesOf(entry).flatMap(({ name, place }) => (place ? [machine(name, place, entry.owner, 2)] : [])),
  ),
  ...stores.flatMap((store) =>
    instancesOf(store).map(({ name, place }) =>
      machine(name, place, store.owner, store.ciClass === 'Database' ? 4 : 2),
    ),
  ),
  ...[...controlNodes.ngd, ...controlNodes.rsd].map(({ name, place }) =>
    machine(name, place, 'platform', 2, { operatingSystem: 'Debian 12' }),
  ),
  ...testMachines(),
  machine('slides-app-01', 'N2', 'imaging-it', 4, { lifecycle: 'PLANNED' }),
  machine('slides-app-02', 'R1', 'imaging-it', 4, { lifecycle: 'PLANNED' }),
  machine('fax-01', 'N2', 'workplace', 1, { lifecycle: 'RETIRED' }),
  machine('wiki-old-01', 'R2', 'workplace', 1, { lifecycle: 'RETIRED' }),
];
