import type { CiRecord, RelationRecord } from '../../../server/model/scanRecord.ts';
import { present } from '../../tree.ts';
import type { Manifest } from './manifest.ts';

const ownerLabels = ['linchpin/owner', 'owner', 'team', 'app.kubernetes.io/owner'];
const environmentLabels = ['environment', 'env', 'app.kubernetes.io/environment'];

function firstOf(manifest: Manifest, names: readonly string[]): string | undefined {
  const found = names.map((name) => manifest.labels.get(name) ?? manifest.annotations.get(name));
  return found.find((value) => value !== undefined && value !== '');
}

/** The CI of an object, with what its labels say of owner and surroundings. */
export function ciOf(
  manifest: Manifest,
  className: string,
  attributes: Readonly<Record<string, unknown>>,
  more: Partial<Pick<CiRecord, 'name' | 'redundancy'>> = {},
): CiRecord {
  const criticality = firstOf(manifest, ['linchpin/criticality', 'criticality'])?.toUpperCase();
  const known = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'].includes(criticality ?? '');
  return {
    record: 'ci',
    key: manifest.key,
    class: className,
    name: manifest.name,
    ...(manifest.uid && { identifiers: { uuid: [manifest.uid] } }),
    attributes: present({
      owner: firstOf(manifest, ownerLabels),
      criticality: known ? criticality : undefined,
      environment: firstOf(manifest, environmentLabels),
      description: manifest.annotations.get('description'),
      ...attributes,
    }),
    ...more,
  };
}

/** Labels in the form `name=value`. */
export function labelsOf(manifest: Manifest): string[] {
  return [...manifest.labels].map(([name, value]) => `${name}=${value}`).sort();
}

/** An object with a uid was read from a running cluster; one without is what people declared in a file. */
export function confidenceOf(manifest: Manifest | undefined): 'DECLARED' | 'OBSERVED' {
  return manifest && manifest.uid === undefined ? 'DECLARED' : 'OBSERVED';
}

/** A relationship between two CIs of the scan. */
export function relation(
  type: string,
  from: string,
  to: string,
  more: Pick<RelationRecord, 'strength' | 'group' | 'weight' | 'confidence'> = {},
): RelationRecord {
  return { record: 'relation', type, from, to, ...more };
}
