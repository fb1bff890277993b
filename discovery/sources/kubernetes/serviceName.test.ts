import { expect, test } from 'vitest';
import { resolveHost } from './serviceName.ts';

const known = new Set(['shop/cart', 'data/db', 'shop/db']);
const exists = (namespace: string, name: string) => known.has(`${namespace}/${name}`);

test.each([
  ['cart', { namespace: 'shop', name: 'cart', known: true }],
  ['db.data', { namespace: 'data', name: 'db', known: true }],
  ['db.data.svc', { namespace: 'data', name: 'db', known: true }],
  ['db.data.svc.cluster.local', { namespace: 'data', name: 'db', known: true }],
  ['db-0.db', { namespace: 'shop', name: 'db', known: true }],
  ['db-0.db.data.svc.cluster.local', { namespace: 'data', name: 'db', known: true }],
  ['gone', { namespace: 'shop', name: 'gone', known: false }],
  ['gone.data.svc', { namespace: 'data', name: 'gone', known: false }],
  ['example.com', { outside: 'example.com' }],
  ['a.b.example.com', { outside: 'a.b.example.com' }],
])('resolves %s as a pod would', (host, expected) => {
  expect(resolveHost(host, 'shop', exists)).toEqual(expected);
});
