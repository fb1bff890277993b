import { arrays } from './devices.ts';
import { ScanDraft } from './scanDraft.ts';
import { serialOf, uuidOf, wwnOf } from './seed.ts';
import { stores, volumesOf } from './stores.ts';
import { virtualClusters } from './virtualClusters.ts';

export interface VolumeEntry {
  readonly name: string;
  readonly array: string;
  readonly sizeGiB: number;
  readonly purpose: string;
  readonly lifecycle?: 'PLANNED' | 'RETIRED';
}

/** The datastores of a virtualisation cluster, by name. */
export function datastoresOf(cluster: (typeof virtualClusters)[number]): string[] {
  return Array.from({ length: cluster.datastores }, (_, index) => `${cluster.name}-ds-0${index + 1}`);
}

function series(
  prefix: string,
  array: string,
  count: number,
  sizeGiB: number,
  purpose: string,
): VolumeEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${prefix}-${String(index + 1).padStart(2, '0')}`,
    array,
    sizeGiB,
    purpose,
  }));
}

/** Every volume that the arrays serve. */
export const volumes: readonly VolumeEntry[] = [
  ...virtualClusters.flatMap((cluster) =>
    datastoresOf(cluster).map((name) => ({
      name,
      array: cluster.array ?? '',
      sizeGiB: 8192,
      purpose: 'datastore',
    })),
  ),
  ...stores.flatMap((store) =>
    volumesOf(store).map(({ name, array }) => ({ name, array, sizeGiB: store.sizeGiB, purpose: 'database' })),
  ),
  ...series('image-archive-ngd', 'ngd-array-02', 6, 16_384, 'image archive'),
  ...series('image-archive-rsd', 'rsd-array-02', 6, 16_384, 'image archive'),
  ...series('files-ngd', 'ngd-array-02', 3, 6144, 'file shares'),
  ...series('files-rsd', 'rsd-array-02', 3, 6144, 'file shares'),
  ...series('mail-ngd', 'ngd-array-01', 2, 4096, 'mail'),
  ...series('mail-rsd', 'rsd-array-01', 2, 4096, 'mail'),
  ...series('vault', 'rsd-vault-01', 6, 65_536, 'backup'),
  ...series('pv-ngd', 'ngd-array-02', 6, 256, 'container volume'),
  ...series('pv-rsd', 'rsd-array-01', 6, 256, 'container volume'),
  ...series('pathology-ngd', 'ngd-array-03', 4, 32_768, 'slide archive').map((volume) => ({
    ...volume,
    lifecycle: 'PLANNED' as const,
  })),
  {
    name: 'old-pacs-ngd-01',
    array: 'ngd-array-02',
    sizeGiB: 12_288,
    purpose: 'image archive',
    lifecycle: 'RETIRED',
  },
];

/** The storage manager: arrays, the volumes on them and the two storage fabrics. */
export function storageScan(): ScanDraft {
  const draft = new ScanDraft('storage-manager', 'arrays');
  for (const array of arrays) {
    const key = `array/${array.name}`;
    draft.ci(key, 'StorageArray', array.name, {
      identifiers: { serial: [serialOf(array.name)], uuid: [uuidOf(array.name)] },
      attributes: {
        vendor: array.model.startsWith('Basalt') ? 'Basalt Storage' : 'Granary',
        model: array.model,
        serialNumber: serialOf(array.name),
        capacityGiB: array.capacityGiB,
        firmware: array.model.startsWith('Basalt') ? '9.4.2' : '3.11.0',
        owner: 'storage-backup',
        criticality: array.name.endsWith('-01') ? 'CRITICAL' : 'HIGH',
        monthlyCost: array.name.endsWith('-01') ? 4_800 : 2_100,
        ...(array.lifecycle && { lifecycle: array.lifecycle }),
      },
    });
    const prefix = array.name.slice(0, 3);
    if (prefix === 'lfc') continue;
    for (const side of ['a', 'b']) {
      draft.relate('CONNECTED_TO', key, { identifier: { serial: serialOf(`${prefix}-san-${side}`) } });
    }
  }
  for (const volume of volumes) {
    draft.ci(`volume/${volume.name}`, 'Volume', volume.name, {
      identifiers: { wwn: [wwnOf(volume.name)] },
      attributes: {
        sizeGiB: volume.sizeGiB,
        purpose: volume.purpose,
        owner: 'storage-backup',
        ...(volume.lifecycle && { lifecycle: volume.lifecycle }),
      },
    });
    draft.relate('STORED_ON', `volume/${volume.name}`, `array/${volume.array}`);
  }
  return draft;
}
