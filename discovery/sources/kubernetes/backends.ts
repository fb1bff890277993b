import { listAt, textAt, textsAt } from '../../tree.ts';
import type { Inventory } from './inventory.ts';
import type { Manifest } from './manifest.ts';
import { finishingKinds, type Workload } from './workload.ts';

function selectedBy(service: Manifest, near: readonly Workload[]): readonly Workload[] {
  const selector = textsAt(service.body, 'spec', 'selector');
  if (selector.size === 0) return [];
  return near.filter(
    (workload) =>
      !finishingKinds.has(workload.kind) &&
      [...selector].every(([label, value]) => workload.podLabels.get(label) === value),
  );
}

/** The Service that an EndpointSlice or an Endpoints object tells the pods of. */
export function endpointsOwner(manifest: Manifest): string | undefined {
  if (manifest.kind === 'Endpoints') return manifest.name;
  return manifest.kind === 'EndpointSlice' ? manifest.labels.get('kubernetes.io/service-name') : undefined;
}

/** Names of the pods that a running cluster says answer behind its Services, by namespace and Service. */
function podsListed(inventory: Inventory): ReadonlyMap<string, ReadonlySet<string>> {
  const listed = new Map<string, Set<string>>();
  for (const each of [...inventory.ofKind('EndpointSlice'), ...inventory.ofKind('Endpoints')]) {
    const addresses = [
      ...listAt(each.body, 'endpoints'),
      ...listAt(each.body, 'subsets').flatMap((subset) => listAt(subset, 'addresses')),
    ];
    const service = `${each.namespace}/${endpointsOwner(each)}`;
    const pods = listed.get(service) ?? new Set();
    for (const address of addresses) pods.add(textAt(address, 'targetRef', 'name') ?? '');
    listed.set(service, pods);
  }
  return listed;
}

/** Services by key, with the workloads that answer behind each. */
export type Backends = ReadonlyMap<string, readonly Workload[]>;

/**
 * The workloads that answer behind each Service: those that its selector picks, else, where it picks none, those
 * whose pods a running cluster lists. An empty selector picks nothing.
 */
export function backendsOf(inventory: Inventory, workloads: readonly Workload[]): Backends {
  const byNamespace = Map.groupBy(workloads, (workload) => workload.namespace);
  const listed = podsListed(inventory);
  return new Map(
    inventory.ofKind('Service').map((service) => {
      const near = byNamespace.get(service.namespace) ?? [];
      const selected = selectedBy(service, near);
      const pods = listed.get(`${service.namespace}/${service.name}`);
      if (selected.length > 0 || pods === undefined) return [service.key, selected];
      return [service.key, near.filter((workload) => workload.pods.some((pod) => pods.has(pod.name)))];
    }),
  );
}
