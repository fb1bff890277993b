import type { Finding } from '../../source.ts';
import { at, listAt, present, textAt } from '../../tree.ts';
import { ciOf, confidenceOf, relation } from './describe.ts';
import type { Inventory } from './inventory.ts';
import { keyOf, keyPart, type Manifest } from './manifest.ts';
import { quantity } from './quantity.ts';
import type { Workload } from './workload.ts';

/** More claims than this of one template are not spelled out. */
const claimLimit = 1000;

function gibibytes(value: unknown): number | undefined {
  const bytes = quantity(value);
  return bytes === undefined ? undefined : Math.round((bytes / 2 ** 30) * 1000) / 1000;
}

/** A claim or a volume. Where the disk itself lies is kept as its driver's handle. */
export function* volumeFindings(manifest: Manifest, inventory: Inventory): Generator<Finding> {
  const { body } = manifest;
  const size =
    at(body, 'spec', 'resources', 'requests', 'storage') ?? at(body, 'spec', 'capacity', 'storage');
  yield ciOf(manifest, 'Volume', {
    sizeGiB: gibibytes(size),
    kind: manifest.kind,
    storageClass: textAt(body, 'spec', 'storageClassName'),
    driver: textAt(body, 'spec', 'csi', 'driver'),
    handle: textAt(body, 'spec', 'csi', 'volumeHandle'),
    fileSystem: textAt(body, 'spec', 'csi', 'fsType'),
  });
  const bound = manifest.kind === 'PersistentVolumeClaim' && textAt(body, 'spec', 'volumeName');
  const volumeKey = bound && keyOf(inventory.cluster, '', 'PersistentVolume', bound);
  if (volumeKey && inventory.get(volumeKey)) {
    yield relation('STORED_ON', manifest.key, volumeKey, { confidence: confidenceOf(manifest) });
  }
}

function* claimFindings(
  workload: Workload,
  claim: string,
  group: string | undefined,
  inventory: Inventory,
  template?: unknown,
): Generator<Finding> {
  const key = keyOf(inventory.cluster, workload.namespace, 'PersistentVolumeClaim', claim);
  const confidence = confidenceOf(workload.manifest);
  yield relation('STORED_ON', workload.key, key, { confidence, ...(group && { group }) });
  if (inventory.get(key)) return;
  if (template === undefined) {
    const message = `${workload.kind} ${workload.name} keeps data on the claim ${claim}, which is not in this scan; the relationship waits for it.`;
    yield { record: 'remark', message };
    return;
  }
  // Claims of a template are named by rule, so they can be told before the cluster has made them.
  yield {
    record: 'ci',
    key,
    class: 'Volume',
    name: claim,
    attributes: present({
      sizeGiB: gibibytes(at(template, 'spec', 'resources', 'requests', 'storage')),
      kind: 'PersistentVolumeClaim',
      storageClass: textAt(template, 'spec', 'storageClassName'),
    }),
  };
}

/** The names of the redundancy groups that a workload's own claims form: each replica has its own copy of each. */
export function claimGroups(workload: Workload): string[] {
  if ((workload.replicas ?? 1) < 2) return [];
  return claimTemplates(workload).map(([name]) => groupOf(name));
}

const groupOf = (template: string) => `storage ${keyPart(template)}`.slice(0, 200);

function claimTemplates(workload: Workload): [name: string, template: unknown][] {
  const templates = listAt(workload.manifest?.body, 'spec', 'volumeClaimTemplates');
  const named = templates.flatMap((template): [string, unknown][] => {
    const name = textAt(template, 'metadata', 'name');
    return name === undefined ? [] : [[name, template]];
  });
  return [...new Map(named)];
}

/** What a workload's pods mount: claims by name, and one claim a replica from each template. */
export function* mountFindings(workload: Workload, inventory: Inventory): Generator<Finding> {
  const volumes = listAt(workload.podSpec, 'volumes');
  const templates = claimTemplates(workload);
  const replicas = Math.min(workload.replicas ?? 1, claimLimit);
  const made = new Set<string>();
  for (const [name, template] of templates) {
    for (let index = 0; index < replicas; index += 1) {
      const claim = `${name}-${workload.name}-${index}`;
      made.add(claim);
      yield* claimFindings(workload, claim, replicas > 1 ? groupOf(name) : undefined, inventory, template);
    }
  }
  const claims = new Set(
    volumes.flatMap((volume) => textAt(volume, 'persistentVolumeClaim', 'claimName') ?? []),
  );
  for (const claim of [...claims].sort()) {
    if (!made.has(claim)) yield* claimFindings(workload, claim, undefined, inventory);
  }
}
