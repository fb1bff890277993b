import { expect, test } from 'vitest';
import { deviceKind } from './role.ts';

test.each([
  ['core-switch Core Switch', 'NetworkDevice', 4],
  ['distribution-switch', 'NetworkDevice', 3],
  ['tor-switch ToR Switch', 'NetworkDevice', 2],
  ['Access point', 'NetworkDevice', 1],
  ['edge_router', 'NetworkDevice', 6],
  ['firewall', 'NetworkDevice', 5],
  ['san-switch', 'NetworkDevice', 2],
  ['storage-array', 'StorageArray', 0],
  ['pdu PDU', 'PowerDevice', 0],
  ['database-server Database Server', 'Server', 0],
  ['ESXi host', 'Hypervisor', 0],
  ['load-balancer', 'LoadBalancer', 0],
  ['patch-panel', 'NetworkDevice', 0],
])('%s is a %s', (role, className, rank) => {
  expect(deviceKind(role)).toMatchObject({ className, rank });
});

test('says nothing of what it does not know', () => {
  expect(['camera', 'sensor', '', 'capacitor'].map(deviceKind)).toEqual(Array(4).fill(undefined));
});
