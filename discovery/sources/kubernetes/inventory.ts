import type { Finding } from '../../source.ts';
import { textAt } from '../../tree.ts';
import { kindForCounting, type Manifest, readManifest } from './manifest.ts';

/** All objects of a scan, found by key and by kind, in order of their keys so that the order of files does not matter. */
export class Inventory {
  readonly cluster: string;
  readonly #byKey: ReadonlyMap<string, Manifest>;
  readonly #byKind: ReadonlyMap<string, readonly Manifest[]>;

  constructor(cluster: string, manifests: ReadonlyMap<string, Manifest>) {
    this.cluster = cluster;
    const sorted = [...manifests].sort(([a], [b]) => (a < b ? -1 : 1));
    this.#byKey = new Map(sorted);
    this.#byKind = Map.groupBy(this.#byKey.values(), (manifest) => manifest.kind);
  }

  all(): Iterable<Manifest> {
    return this.#byKey.values();
  }

  get(key: string): Manifest | undefined {
    return this.#byKey.get(key);
  }

  ofKind(kind: string): readonly Manifest[] {
    return this.#byKind.get(kind) ?? [];
  }
}

/** Takes objects into an inventory. One that comes twice counts as the later one, as `kubectl apply` would have it. */
export function takeInventory(
  objects: Iterable<unknown>,
  cluster: string,
  unsaid: string,
): { inventory: Inventory; findings: Finding[] } {
  const manifests = new Map<string, Manifest>();
  const findings: Finding[] = [];
  for (const object of objects) {
    const manifest = readManifest(object, cluster, unsaid);
    if (manifest === undefined) {
      const kind = kindForCounting(object);
      findings.push({ record: 'tally', kind, as: 'withoutClass' });
      if (textAt(object, 'kind')) {
        findings.push({ record: 'remark', message: `A ${kind} without a name was passed over.` });
      }
      continue;
    }
    if (manifests.has(manifest.key)) {
      const where = manifest.namespace ? ` in ${manifest.namespace}` : '';
      findings.push({ record: 'tally', kind: manifest.kind, as: 'folded' });
      findings.push({
        record: 'remark',
        message: `${manifest.kind} ${manifest.name}${where} comes more than once; the last one counts.`,
      });
    }
    manifests.set(manifest.key, manifest);
  }
  return { inventory: new Inventory(cluster, manifests), findings };
}
