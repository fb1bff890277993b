import { textsAt } from '../../tree.ts';
import type { Manifest } from './manifest.ts';
import { finishingKinds, type Workload } from './workload.ts';

/** The workloads whose pods a Service's selector picks. An empty selector picks nothing. */
export function selectedBy(service: Manifest, workloads: readonly Workload[]): readonly Workload[] {
  const selector = textsAt(service.body, 'spec', 'selector');
  if (selector.size === 0) return [];
  return workloads.filter(
    (workload) =>
      workload.namespace === service.namespace &&
      !finishingKinds.has(workload.kind) &&
      [...selector].every(([label, value]) => workload.podLabels.get(label) === value),
  );
}
