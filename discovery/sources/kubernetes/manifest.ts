import { at, listAt, textAt, textsAt } from '../../tree.ts';

/** A Kubernetes object with what every part of the translation asks of it. */
export interface Manifest {
  /** `Deployment`, or `Service.serving.knative.dev` where the group is not one of Kubernetes' own. */
  readonly kind: string;
  /** Empty for kinds that stand outside namespaces. */
  readonly namespace: string;
  readonly name: string;
  readonly key: string;
  readonly uid: string | undefined;
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  readonly owners: readonly { readonly kind: string; readonly name: string }[];
  readonly body: unknown;
}

/** Kinds that no namespace holds, among those that are asked for by key here. */
const clusterWide = new Set([
  'Namespace',
  'Node',
  'PersistentVolume',
  'StorageClass',
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'PriorityClass',
  'IngressClass',
]);

/** A name as a part of a key: slashes separate, and a key has no control characters. */
export function keyPart(name: string): string {
  return name.replaceAll(/[%/\p{Cc}]/gu, (character) => encodeURIComponent(character));
}

/** The key of an object: its cluster, namespace, kind and name. Names stay the same where uids do not. */
export function keyOf(cluster: string, namespace: string, kind: string, name: string): string {
  const parts = clusterWide.has(kind) || namespace === '' ? [kind, name] : [namespace, kind, name];
  return [cluster, ...parts].map(keyPart).join('/');
}

/** Groups of Kubernetes itself end in `.k8s.io` or have no dot; others may reuse a kind's name. */
function qualifiedKind(apiVersion: string, kind: string): string {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  return group.includes('.') && !group.endsWith('.k8s.io') ? `${kind}.${group}` : kind;
}

/** The objects in a document, those of lists one by one. */
export function* objectsIn(document: unknown): Generator<unknown> {
  if (Array.isArray(document)) {
    for (const item of document) yield* objectsIn(item);
    return;
  }
  const kind = textAt(document, 'kind');
  const items = at(document, 'items');
  if (Array.isArray(items) && (kind === undefined || kind.endsWith('List'))) {
    // Items of a typed list (DeploymentList) do not repeat their kind.
    const inherited = kind && kind !== 'List' ? kind.slice(0, -'List'.length) : undefined;
    for (const item of items) {
      const bare = inherited !== undefined && typeof item === 'object' && item !== null && !('kind' in item);
      yield* objectsIn(
        bare ? { ...item, kind: inherited, apiVersion: textAt(document, 'apiVersion') ?? 'v1' } : item,
      );
    }
    return;
  }
  yield document;
}

/** What an object is called where it cannot be taken, for counting. */
export function kindForCounting(object: unknown): string {
  const kind = textAt(object, 'kind');
  return kind === undefined
    ? 'not a Kubernetes object'
    : qualifiedKind(textAt(object, 'apiVersion') ?? '', kind);
}

/**
 * Reads an object's head; undefined where it has no kind or no name.
 * @param unsaid the namespace of objects that name none
 */
export function readManifest(object: unknown, cluster: string, unsaid: string): Manifest | undefined {
  const bareKind = textAt(object, 'kind');
  const name = textAt(object, 'metadata', 'name');
  if (bareKind === undefined || name === undefined) return undefined;
  const kind = kindForCounting(object);
  const namespace = clusterWide.has(kind) ? '' : (textAt(object, 'metadata', 'namespace') ?? unsaid);
  return {
    kind,
    namespace,
    name,
    key: keyOf(cluster, namespace, kind, name),
    uid: textAt(object, 'metadata', 'uid'),
    labels: textsAt(object, 'metadata', 'labels'),
    annotations: textsAt(object, 'metadata', 'annotations'),
    owners: listAt(object, 'metadata', 'ownerReferences').flatMap((owner) => {
      const ownerName = textAt(owner, 'name');
      return ownerName === undefined ? [] : [{ kind: kindForCounting(owner), name: ownerName }];
    }),
    body: object,
  };
}
