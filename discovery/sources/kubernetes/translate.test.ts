import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { CiRecord, RelationRecord } from '../../../server/model/scanRecord.ts';
import type { Collected, Finding, ScanRequest } from '../../source.ts';
import { kubernetes } from './source.ts';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

async function findingsOf(request: ScanRequest): Promise<Finding[]> {
  const collected: Collected[] = [];
  for await (const each of kubernetes.collect(request)) collected.push(each);
  return [...kubernetes.translate(collected, request)];
}

/** Relationships as short lines without the cluster: `from TYPE to (detail)`. */
function linesOf(findings: readonly Finding[], pattern: RegExp): string[] {
  return findings
    .filter((each): each is RelationRecord => each.record === 'relation')
    .map(({ from, type, to, strength, group, weight, confidence }) => {
      const end = (reference: unknown) =>
        (typeof reference === 'string' ? reference : JSON.stringify(reference)).replace(/^kubernetes\//, '');
      const detail = [strength, group, weight, confidence].filter((each) => each !== undefined).join(' ');
      return `${end(from)} ${type} ${end(to)} (${detail})`;
    })
    .filter((line) => pattern.test(line))
    .sort();
}

const ci = (findings: readonly Finding[], key: string) =>
  findings.find((each): each is CiRecord => each.record === 'ci' && each.key === `kubernetes/${key}`);

let declared: Finding[];
let running: Finding[];
beforeAll(async () => {
  declared = await findingsOf({ inputs: [fixture('declared.yaml')], options: {} });
  running = await findingsOf({ inputs: [fixture('running.json')], options: {} });
});

test('service addresses in settings, also by way of a config map, become inferred dependencies', () => {
  expect(linesOf(declared, /^orders\/(Deployment|CronJob)\/(api|report) (DEPENDS_ON|MONITORED_BY) /)).toEqual(
    [
      'orders/CronJob/report DEPENDS_ON orders/Service/db (INFERRED)',
      'orders/Deployment/api DEPENDS_ON orders/Service/cache (INFERRED)',
      'orders/Deployment/api DEPENDS_ON orders/Service/db (INFERRED)',
      'orders/Deployment/api DEPENDS_ON {"identifier":{"fqdn":"mail.tools"}} (INFERRED)',
      'orders/Deployment/api DEPENDS_ON {"identifier":{"fqdn":"pay.example.com"}} (INFERRED)',
      'orders/Deployment/api MONITORED_BY monitoring/Service/collector (INFERRED)',
    ],
  );
});

test('a selector finds its workloads; several are one group', () => {
  expect(linesOf(declared, /^orders\/Service\/(api|cache|db) /)).toEqual([
    'orders/Service/api DEPENDS_ON orders/Deployment/api (DECLARED)',
    'orders/Service/cache DEPENDS_ON orders/Deployment/cache (endpoints 1 DECLARED)',
    'orders/Service/cache DEPENDS_ON orders/Deployment/cache-canary (endpoints 1 DECLARED)',
    'orders/Service/db DEPENDS_ON orders/StatefulSet/db (DECLARED)',
    'orders/Service/db DEPENDS_ON orders/StatefulSet/db/store (INFERRED)',
  ]);
  expect(ci(declared, 'orders/Service/cache')?.redundancy).toEqual([
    { group: 'endpoints', minUp: 1, mode: 'SHARED' },
  ]);
});

test('pods are told by what owns them, also where the owner is not in the scan', () => {
  const workloads = running.filter(
    (each): each is CiRecord => each.record === 'ci' && each.class === 'Workload',
  );
  expect(workloads.map((each) => each.key.replace('kubernetes/', ''))).toEqual([
    'kube-system/Pod/etcd-node-1',
    'shop/CronJob/nightly',
    'shop/Deployment/queue',
    'shop/Deployment/web',
  ]);
  expect(linesOf(running, /^shop\/Deployment\/web RUNS_ON .*Node/)).toEqual([
    'shop/Deployment/web RUNS_ON Node/node-2 (placement 2)',
    'shop/Deployment/web RUNS_ON Node/node-3 (placement 1)',
  ]);
});

test('a Service without a selector is answered by the pods that the cluster lists', () => {
  expect(linesOf(running, /Service\/bare/)).toEqual([
    'shop/Service/bare DEPENDS_ON shop/Deployment/queue (DECLARED)',
    'shop/Service/bare DEPENDS_ON shop/Deployment/queue/store (INFERRED)',
  ]);
});

test('owner and criticality come from labels, identity from uids', () => {
  expect(ci(declared, 'orders/Deployment/api')?.attributes).toMatchObject({
    owner: 'order-team',
    criticality: 'HIGH',
  });
  expect(ci(declared, 'orders/Deployment/api')?.identifiers).toBeUndefined();
  expect(ci(running, 'shop/Deployment/web')?.identifiers).toEqual({
    uuid: ['5a1f0c7e-3b77-4a52-9c3d-00000000000a'],
  });
  expect(ci(running, 'Node/node-1')).toMatchObject({ class: 'VirtualMachine' });
});

test('each replica of a set has claims of its own', () => {
  expect(linesOf(declared, /STORED_ON/)).toEqual([
    'orders/Deployment/cache STORED_ON orders/PersistentVolumeClaim/cache-dump (DECLARED)',
    'orders/StatefulSet/db STORED_ON orders/PersistentVolumeClaim/data-db-0 (storage data DECLARED)',
    'orders/StatefulSet/db STORED_ON orders/PersistentVolumeClaim/data-db-1 (storage data DECLARED)',
  ]);
});

test('certificates are read from the public half alone, and secrets never', () => {
  const certificate = ci(declared, 'orders/Secret/shop-tls');
  expect(certificate?.attributes).toMatchObject({ subject: 'CN=orders.example.org, O=Example' });
  expect(certificate?.identifiers?.fingerprint).toHaveLength(1);
  expect(JSON.stringify(declared)).not.toMatch(/never-to-be-read|:secret@|BEGIN CERTIFICATE/);
});
