import { expect, test } from 'vitest';
import type { Role } from '../../server/model/principal.ts';
import { paletteActions } from './paletteActions.ts';

const labels = (words: string, role: Role = 'VIEWER') =>
  paletteActions(words, [role]).map(({ label }) => label);

test('nothing typed shows all', () => expect(labels('')).toHaveLength(22));

test('what changes the graph is offered to those who may', () => {
  expect(labels('new')).toEqual([]);
  expect(labels('new', 'OPERATOR')).toEqual(['Plan a new change', 'Record a new item']);
});

test('settings are for administrators', () => {
  expect(labels('webhooks')).toEqual([]);
  expect(labels('webhooks', 'ADMIN')).toEqual(['Go to Settings']);
});

test('actions are found by their label and by other names people give them', () => {
  expect(labels('dark')).toEqual(['Use dark colours']);
  expect(labels('IMPACT')).toEqual(['Go to Blast radius']);
  expect(labels('log out')).toEqual(['Sign out']);
  expect(labels('theme night')).toEqual(['Use dark colours']);
  expect(labels('sto-ber-02')).toEqual([]);
});
