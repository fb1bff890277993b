import type { CiRecord } from '../../../server/model/scanRecord.ts';
import type { Finding } from '../../source.ts';
import { at, integerAt, listAt, present, textAt } from '../../tree.ts';
import { dataStore } from './dataStore.ts';
import { ciOf, confidenceOf, labelsOf, relation } from './describe.ts';
import { containersOf } from './environment.ts';
import { imageName } from './imageName.ts';
import type { Inventory } from './inventory.ts';
import { keyOf, keyPart } from './manifest.ts';
import { mebibytes, milli } from './quantity.ts';
import { claimGroups } from './storageFindings.ts';
import type { Workload } from './workload.ts';

/** Images are the same ones in every cluster, so their keys name none. */
export const imageKey = (image: string) => `image/${image.split('/').map(keyPart).join('/')}`;
export const storeKey = (workload: Workload) => `${workload.key}/store`;

function workloadCi(workload: Workload): CiRecord {
  const attributes = {
    kind: workload.kind,
    namespace: workload.namespace,
    replicas: workload.replicas,
    schedule: textAt(workload.manifest?.body, 'spec', 'schedule'),
  };
  const groups = [...(placementOf(workload).size > 0 ? ['placement'] : []), ...claimGroups(workload)];
  const redundancy = groups.length > 0 && {
    redundancy: groups.map((group) => ({ group, minUp: 1, mode: 'SHARED' as const })),
  };
  if (workload.manifest) {
    return ciOf(
      workload.manifest,
      'Workload',
      { ...attributes, labels: labelsOf(workload.manifest) },
      redundancy || {},
    );
  }
  const { key, name } = workload;
  return { record: 'ci', key, class: 'Workload', name, attributes: present(attributes), ...redundancy };
}

/** Node names with the number of the workload's pods on each. */
function placementOf(workload: Workload): ReadonlyMap<string, number> {
  const nodes = new Map<string, number>();
  for (const pod of workload.pods) {
    const node = textAt(pod.body, 'spec', 'nodeName');
    if (node) nodes.set(node, (nodes.get(node) ?? 0) + 1);
  }
  return nodes;
}

function* containerFindings(workload: Workload, images: Set<string>): Generator<Finding> {
  const seen = new Set<string>();
  for (const { container, initial } of containersOf(workload)) {
    const name = textAt(container, 'name');
    if (name === undefined || seen.has(name)) continue;
    seen.add(name);
    const key = `${workload.key}/container/${keyPart(name)}`;
    const image = textAt(container, 'image');
    const ports = listAt(container, 'ports').flatMap((port) => {
      const number = integerAt(port, 'containerPort');
      return number === undefined ? [] : [`${number}/${textAt(port, 'protocol') ?? 'TCP'}`];
    });
    yield {
      record: 'ci',
      key,
      class: 'Container',
      name: `${workload.name}/${name}`,
      attributes: present({
        image,
        cpuMilli: milli(at(container, 'resources', 'requests', 'cpu')),
        memoryMiB: mebibytes(at(container, 'resources', 'requests', 'memory')),
        ports,
      }),
    };
    const confidence = confidenceOf(workload.manifest);
    // A container that has run to its end before the start takes nothing down any more.
    yield relation('HAS_PART', workload.key, key, { confidence, ...(initial && { strength: 'NONE' }) });
    if (image === undefined) continue;
    images.add(image);
    // What runs keeps running without its image, but cannot start anew elsewhere.
    yield relation('DEPENDS_ON', key, imageKey(image), { confidence, strength: 'SOFT' });
  }
}

function* storeFindings(workload: Workload): Generator<Finding> {
  const store = storeOf(workload);
  if (store === undefined) return;
  yield {
    record: 'ci',
    key: storeKey(workload),
    class: store.className,
    name: workload.name,
    attributes: present({ engine: store.engine, version: store.version, port: store.port }),
  };
  yield relation('RUNS_ON', storeKey(workload), workload.key, { confidence: 'INFERRED' });
}

/** The store that a workload's image is for sure, if any. */
export function storeOf(workload: Workload) {
  for (const { container, initial } of containersOf(workload)) {
    const image = initial ? undefined : textAt(container, 'image');
    const { program, tag } = imageName(image ?? '');
    const store = dataStore(program);
    if (store === undefined) continue;
    const version = tag && /^v?\d/.test(tag) ? tag : undefined;
    const port = integerAt(listAt(container, 'ports')[0], 'containerPort');
    return { ...store, version, port };
  }
  return undefined;
}

/** A workload with its containers, its place and, where its image says so for sure, the store that it is. */
export function* workloadFindings(
  workload: Workload,
  inventory: Inventory,
  images: Set<string>,
): Generator<Finding> {
  const confidence = confidenceOf(workload.manifest);
  yield workloadCi(workload);
  yield relation('RUNS_ON', workload.key, keyOf(inventory.cluster, '', 'Cluster', inventory.cluster), {
    confidence,
  });
  yield* containerFindings(workload, images);
  yield* storeFindings(workload);
  // Pods of a job come and go, and the next one may land anywhere.
  if (workload.kind === 'Job' || workload.kind === 'CronJob') return;
  for (const [node, weight] of [...placementOf(workload)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = keyOf(inventory.cluster, '', 'Node', node);
    if (inventory.get(key)) yield relation('RUNS_ON', workload.key, key, { group: 'placement', weight });
  }
}

/** The images that containers start from. */
export function* imageFindings(images: Iterable<string>): Generator<Finding> {
  for (const image of [...images].sort()) {
    const { repository, tag, digest } = imageName(image);
    yield {
      record: 'ci',
      key: imageKey(image),
      class: 'ContainerImage',
      name: image,
      ...(digest && { identifiers: { digest: [digest] } }),
      attributes: present({ repository, tag, digest }),
    };
  }
}
