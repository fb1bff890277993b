import { at, listAt, textAt, textsAt } from '../../tree.ts';
import type { Inventory } from './inventory.ts';
import { keyOf } from './manifest.ts';
import type { Workload } from './workload.ts';

export interface Variable {
  readonly name: string;
  readonly value: string;
}

function configMap(workload: Workload, name: string | undefined, inventory: Inventory) {
  if (name === undefined) return new Map<string, string>();
  const key = keyOf(inventory.cluster, workload.namespace, 'ConfigMap', name);
  return textsAt(inventory.get(key)?.body, 'data');
}

function* variablesOf(container: unknown, workload: Workload, inventory: Inventory): Generator<Variable> {
  for (const from of listAt(container, 'envFrom')) {
    const prefix = textAt(from, 'prefix') ?? '';
    const entries = configMap(workload, textAt(from, 'configMapRef', 'name'), inventory);
    for (const [name, value] of entries) yield { name: prefix + name, value };
  }
  for (const variable of listAt(container, 'env')) {
    const name = textAt(variable, 'name');
    if (name === undefined) continue;
    const reference = at(variable, 'valueFrom', 'configMapKeyRef');
    const value =
      textAt(variable, 'value') ??
      configMap(workload, textAt(reference, 'name'), inventory).get(textAt(reference, 'key') ?? '');
    if (value !== undefined) yield { name, value };
  }
}

/** The containers of a workload, those that only prepare its start last. */
export function containersOf(workload: Workload): { container: unknown; initial: boolean }[] {
  const running = listAt(workload.podSpec, 'containers').map((container) => ({ container, initial: false }));
  const preparing = listAt(workload.podSpec, 'initContainers').map((container) => ({
    container,
    // One that restarts always is a companion, and runs as long as the others.
    initial: textAt(container, 'restartPolicy') !== 'Always',
  }));
  return [...running, ...preparing];
}

/** The environment that a workload's containers start with, config maps followed. Secrets are never read. */
export function environmentOf(workload: Workload, inventory: Inventory): Variable[] {
  return containersOf(workload).flatMap(({ container }) => [...variablesOf(container, workload, inventory)]);
}
