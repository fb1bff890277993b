import type { Source } from '../../source.ts';
import { collectManifests } from './collect.ts';
import { clusterName, translateManifests } from './translate.ts';

/** Kubernetes manifests: what people declare in files, or what `kubectl get -o json` or `-o yaml` prints. */
export const kubernetes: Source = {
  name: 'kubernetes',
  summary: 'Kubernetes manifests: workloads, Services, storage, and what their settings say they need',
  inputs: 'FILE|FOLDER|- …',
  options: {
    namespace: { help: 'namespace of manifests that name none (default: default)' },
    cluster: { help: 'name of the cluster that the manifests belong to (default: kubernetes)' },
  },
  scope: (request) => `cluster/${clusterName(request)}`,
  collect: (request) => collectManifests(request.inputs),
  translate: translateManifests,
};
