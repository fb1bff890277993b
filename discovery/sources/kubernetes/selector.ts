import { listAt, textAt, textsAt } from '../../tree.ts';
import type { Inventory } from './inventory.ts';
import type { Manifest } from './manifest.ts';
import { finishingKinds, type Workload } from './workload.ts';

function bySelector(service: Manifest, workloads: readonly Workload[]): readonly Workload[] {
  const selector = textsAt(service.body, 'spec', 'selector');
  if (selector.size === 0) return [];
  return workloads.filter(
    (workload) =>
      workload.namespace === service.namespace &&
      !finishingKinds.has(workload.kind) &&
      [...selector].every(([label, value]) => workload.podLabels.get(label) === value),
  );
}

/** The Service that an EndpointSlice or an Endpoints object tells the pods of. */
export function endpointsOwner(manifest: Manifest): string | undefined {
  if (manifest.kind === 'Endpoints') return manifest.name;
  return manifest.kind === 'EndpointSlice' ? manifest.labels.get('kubernetes.io/service-name') : undefined;
}

/** Names of the pods that a running cluster says answer behind a Service. */
function podsBehind(service: Manifest, inventory: Inventory): ReadonlySet<string> {
  const told = ['EndpointSlice', 'Endpoints']
    .flatMap((kind) => inventory.ofKind(kind))
    .filter((each) => each.namespace === service.namespace && endpointsOwner(each) === service.name);
  const addresses = told.flatMap(({ body }) => [
    ...listAt(body, 'endpoints'),
    ...listAt(body, 'subsets').flatMap((subset) => listAt(subset, 'addresses')),
  ]);
  return new Set(addresses.flatMap((each) => textAt(each, 'targetRef', 'name') ?? []));
}

/**
 * The workloads that answer behind a Service: those that its selector picks, else, where it has none, those whose
 * pods a running cluster lists. An empty selector picks nothing.
 */
export function selectedBy(
  service: Manifest,
  workloads: readonly Workload[],
  inventory: Inventory,
): readonly Workload[] {
  const selected = bySelector(service, workloads);
  if (selected.length > 0) return selected;
  const pods = podsBehind(service, inventory);
  if (pods.size === 0) return [];
  return workloads.filter(
    (workload) => workload.namespace === service.namespace && workload.pods.some((pod) => pods.has(pod.name)),
  );
}
