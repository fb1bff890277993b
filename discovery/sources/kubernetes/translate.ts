import type { Collected, Finding, ScanRequest } from '../../source.ts';
import { backendsOf } from './backends.ts';
import { certificateFindings } from './certificateFindings.ts';
import { clusterFindings } from './clusterFindings.ts';
import { dependencyFindings } from './dependencies.ts';
import { fateOf, headsOf } from './fate.ts';
import { ingressFindings } from './ingressFindings.ts';
import { type Inventory, takeInventory } from './inventory.ts';
import { objectsIn } from './manifest.ts';
import { serviceFindings } from './serviceFindings.ts';
import { mountFindings, volumeFindings } from './storageFindings.ts';
import { type Workload, workloadsOf } from './workload.ts';
import { imageFindings, workloadFindings } from './workloadFindings.ts';

/** The cluster's name: objects do not carry it, so the person who scans gives it. */
export function clusterName(request: ScanRequest): string {
  return request.options.cluster || 'kubernetes';
}

function* tallies(inventory: Inventory, workloads: readonly Workload[]): Generator<Finding> {
  const heads = headsOf(workloads);
  for (const manifest of inventory.all()) {
    yield { record: 'tally', kind: manifest.kind, as: fateOf(manifest, heads) };
  }
}

/** Turns manifests into findings; pure. */
export function* translateManifests(
  collected: Iterable<Collected>,
  request: ScanRequest,
): Generator<Finding> {
  const objects: unknown[] = [];
  for (const each of collected) {
    if ('failure' in each) yield { record: 'error', section: each.section, message: each.failure };
    else objects.push(...objectsIn(each.object));
  }
  const { inventory, findings } = takeInventory(
    objects,
    clusterName(request),
    request.options.namespace || 'default',
  );
  yield* findings;
  const workloads = workloadsOf(inventory);
  const backends = backendsOf(inventory, workloads);
  const images = new Set<string>();
  yield* clusterFindings(inventory, workloads);
  for (const workload of workloads) yield* workloadFindings(workload, inventory, images);
  yield* imageFindings(images);
  for (const service of inventory.ofKind('Service'))
    yield* serviceFindings(service, backends.get(service.key) ?? [], inventory);
  for (const ingress of inventory.ofKind('Ingress')) yield* ingressFindings(ingress, inventory);
  yield* certificateFindings(inventory);
  for (const kind of ['PersistentVolume', 'PersistentVolumeClaim']) {
    for (const volume of inventory.ofKind(kind)) yield* volumeFindings(volume, inventory);
  }
  for (const workload of workloads) {
    yield* mountFindings(workload, inventory);
    yield* dependencyFindings(workload, backends, inventory);
  }
  yield* tallies(inventory, workloads);
}
