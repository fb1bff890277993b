import type { Tally } from '../../source.ts';
import { textAt } from '../../tree.ts';
import { endpointsOwner } from './backends.ts';
import type { Manifest } from './manifest.ts';
import { isPodBearing, type Workload } from './workload.ts';

const ciKinds = new Set([
  'Service',
  'Ingress',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PersistentVolumeClaim',
]);

/** What becomes of an object in the translation. */
export function fateOf(manifest: Manifest, heads: ReadonlySet<string>): Tally['as'] {
  // What they say is the Services' own relationships.
  if (endpointsOwner(manifest) !== undefined) return 'folded';
  if (ciKinds.has(manifest.kind) || heads.has(manifest.key)) return 'ci';
  if (isPodBearing(manifest.kind) || manifest.kind === 'Certificate.cert-manager.io') return 'folded';
  return isTlsSecret(manifest) ? 'ci' : 'withoutClass';
}

export function isTlsSecret(manifest: Manifest): boolean {
  return manifest.kind === 'Secret' && textAt(manifest.body, 'type') === 'kubernetes.io/tls';
}

export const headsOf = (workloads: readonly Workload[]): ReadonlySet<string> =>
  new Set(workloads.map((workload) => workload.key));
