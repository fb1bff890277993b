import { describe, expect, test } from 'vitest';
import type { Caller, Role } from '../model/principal.ts';
import { sees } from '../model/sight.ts';
import { noLimits, sightOf, type Visibility, type VisibilityRule } from './visibility.ts';

const caller = (roles: Role[], handle = 'kim', teams: string[] = []): Caller => ({
  ...{ id: 'p', handle, name: handle, teams, roles },
  sources: undefined,
  scopes: undefined,
});
const rule = (given: Partial<VisibilityRule>): VisibilityRule => ({
  ...{ roles: [], principals: [], classes: [], owners: [], teams: [], own: false },
  ...given,
});
const rules = (...list: Partial<VisibilityRule>[]): Visibility => ({
  rules: list.map(rule),
  teams: { storage: ['lee', 'kim'], web: ['noor'] },
});

describe('what a caller may see', () => {
  test('is everything where no rule applies', () => {
    expect(sightOf(noLimits, caller(['VIEWER']))).toBeUndefined();
    const others = rules({ roles: ['OPERATOR'], classes: ['Server'] }, { principals: ['lee'], own: true });
    expect(sightOf(others, caller(['VIEWER']))).toBeUndefined();
  });

  test('adds up over all rules that apply, by role and by handle', () => {
    const both = rules(
      { roles: ['VIEWER'], classes: ['Server', 'Cluster'] },
      { principals: ['kim'], classes: ['Cluster'], owners: ['retail'] },
    );
    expect(sightOf(both, caller(['VIEWER']))).toEqual({ classes: ['Cluster', 'Server'], owners: ['retail'] });
  });

  test('is limited by one role, whatever other roles there are', () => {
    const viewers = rules({ roles: ['VIEWER'], classes: ['Server'] });
    expect(sightOf(viewers, caller(['OPERATOR', 'VIEWER']))).toBeDefined();
  });

  test('is everything for administrators and auditors, unless a rule names them', () => {
    const viewers = rules({ roles: ['VIEWER'], classes: ['Server'] });
    expect(sightOf(viewers, caller(['VIEWER', 'ADMIN']))).toBeUndefined();
    expect(sightOf(viewers, caller(['AUDITOR', 'VIEWER']))).toBeUndefined();
    const named = rules({ principals: ['kim'], classes: ['Server'] });
    expect(sightOf(named, caller(['ADMIN']))).toEqual({ classes: ['Server'], owners: [] });
  });

  test('is what a team and its members own', () => {
    const team = rules({ roles: ['VIEWER'], teams: ['storage'] });
    expect(sightOf(team, caller(['VIEWER']))?.owners).toEqual(['kim', 'lee', 'storage']);
  });

  test('is what they and their teams own, and not what other members of these do', () => {
    const own = rules({ roles: ['VIEWER'], own: true });
    expect(sightOf(own, caller(['VIEWER'], 'kim', ['night']))?.owners).toEqual(['kim', 'night', 'storage']);
  });
});

test('a CI without an owner is seen by its class alone', () => {
  const sight = { classes: ['Server'], owners: ['kim'] };
  expect(sees(sight, { class: 'Server', owner: null })).toBe(true);
  expect(sees(sight, { class: 'Cluster', owner: 'kim' })).toBe(true);
  expect(sees(sight, { class: 'Cluster', owner: null })).toBe(false);
  expect(sees(sight, { class: 'Cluster', owner: 'lee' })).toBe(false);
  expect(sees(undefined, { class: 'Cluster', owner: null })).toBe(true);
});
