import { at, integerAt, listAt, textAt, textsAt } from '../../tree.ts';
import type { Inventory } from './inventory.ts';
import { keyOf, type Manifest } from './manifest.ts';

/** What keeps pods running, with the pods that the scan saw of it. */
export interface Workload {
  readonly key: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** Absent where only the pods were seen, not what owns them. */
  readonly manifest: Manifest | undefined;
  readonly podLabels: ReadonlyMap<string, string>;
  readonly podSpec: unknown;
  readonly replicas: number | undefined;
  readonly pods: readonly Manifest[];
}

/** Where each kind keeps the template of its pods. */
const templatePaths: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  Pod: [],
};

/** Kinds that run to their end: they stand behind no Service. */
export const finishingKinds: ReadonlySet<string> = new Set(['Job', 'CronJob']);

interface Head {
  readonly kind: string;
  readonly name: string;
  readonly key: string;
}

/**
 * Follows owner references to the one that stands at the top: Pod, ReplicaSet, Deployment. Where a ReplicaSet is
 * not in the scan, its pods' template hash tells the Deployment's name.
 */
function topOwner(manifest: Manifest, inventory: Inventory): Head {
  let here: Head = manifest;
  let above: Manifest | undefined = manifest;
  const seen = new Set<string>();
  while (above !== undefined && !seen.has(above.key)) {
    seen.add(above.key);
    // A Node owns its static pods, and says nothing of what they are for.
    const owner: { kind: string; name: string } | undefined = above.owners.find(
      (each) => each.kind !== 'Node',
    );
    if (owner === undefined) break;
    const hash = above.labels.get('pod-template-hash');
    const key = keyOf(inventory.cluster, above.namespace, owner.kind, owner.name);
    const known = inventory.get(key);
    if (known === undefined && owner.kind === 'ReplicaSet' && hash && owner.name.endsWith(`-${hash}`)) {
      const name = owner.name.slice(0, -hash.length - 1);
      return { kind: 'Deployment', name, key: keyOf(inventory.cluster, above.namespace, 'Deployment', name) };
    }
    here = known ?? { ...owner, key };
    above = known;
  }
  return here;
}

function replicasOf(manifest: Manifest | undefined, pods: readonly Manifest[]): number | undefined {
  if (manifest === undefined) return pods.length;
  if (finishingKinds.has(manifest.kind) || manifest.kind === 'Pod') return undefined;
  if (manifest.kind === 'DaemonSet') return integerAt(manifest.body, 'status', 'desiredNumberScheduled');
  return integerAt(manifest.body, 'spec', 'replicas') ?? 1;
}

const isLive = (pod: Manifest) =>
  !['Succeeded', 'Failed'].includes(textAt(pod.body, 'status', 'phase') ?? '');

function workloadOf(head: Head, parts: readonly Manifest[], inventory: Inventory): Workload {
  const manifest = inventory.get(head.key);
  const pods = parts.filter((part) => part.kind === 'Pod' && part.key !== head.key && isLive(part));
  // The template of the owner itself, else of a part of it: a custom owner keeps its template where it likes.
  const bearer = [manifest, ...pods, ...parts].find(
    (each) =>
      each &&
      templatePaths[each.kind] &&
      listAt(each.body, ...(templatePaths[each.kind] ?? []), 'spec', 'containers').length > 0,
  );
  const template = bearer && at(bearer.body, ...(templatePaths[bearer.kind] ?? []));
  return {
    key: head.key,
    kind: head.kind,
    namespace: parts[0]?.namespace ?? 'default',
    name: head.name,
    manifest,
    podLabels: textsAt(template, 'metadata', 'labels'),
    podSpec: at(template, 'spec'),
    replicas: replicasOf(manifest, pods),
    pods: head.kind === 'Pod' && manifest && isLive(manifest) ? [manifest] : pods,
  };
}

/** The workloads of a scan, in order of their keys: pods, replica sets and jobs are told by what owns them. */
export function workloadsOf(inventory: Inventory): readonly Workload[] {
  const parts = Object.keys(templatePaths).flatMap((kind) => inventory.ofKind(kind));
  const heads = new Map<string, Head>();
  const byHead = Map.groupBy(parts, (part) => {
    const head = topOwner(part, inventory);
    heads.set(head.key, head);
    return head.key;
  });
  return [...heads.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((head) => workloadOf(head, byHead.get(head.key) ?? [], inventory));
}

/** Whether an object runs as a part of a workload, and so has no CI of its own. */
export function isPodBearing(kind: string): boolean {
  return Object.hasOwn(templatePaths, kind);
}
