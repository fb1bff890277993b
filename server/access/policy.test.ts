import { expect, test } from 'vitest';
import type { Caller, Role } from '../model/principal.ts';
import { mayIngest, requireIngest, requireReader, requireRole } from './policy.ts';

const caller = (roles: Role[], sources?: string[], scopes?: string[]): Caller => ({
  id: 'p',
  handle: 'p',
  name: 'p',
  teams: [],
  roles,
  sources,
  scopes,
});

test.each<[string, Caller, boolean]>([
  ['an agent with the source', caller(['AGENT'], ['s']), true],
  ['an agent with another source', caller(['AGENT'], ['t']), false],
  ['an agent without limits of its own', caller(['AGENT']), false],
  ['an agent with source and scope', caller(['AGENT'], ['s'], ['x']), true],
  ['an agent with another scope', caller(['AGENT'], ['s'], ['y']), false],
  ['an operator', caller(['OPERATOR']), true],
  ['an operator whose token is limited', caller(['OPERATOR'], ['t']), false],
  ['an administrator', caller(['ADMIN']), true],
  ['an administrator whose token is limited', caller(['ADMIN'], undefined, ['y']), false],
  ['a viewer', caller(['VIEWER'], ['s']), false],
  ['nobody', caller([]), false],
])('%s: %#', (_name, who, may) => {
  expect(mayIngest(who, 's', 'x')).toBe(may);
  if (may) requireIngest(who, 's', 'x');
  else expect(() => requireIngest(who, 's', 'x')).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
});

test('a refusal says what it was about', () => {
  expect(() => requireIngest(caller(['AGENT'], ['t']), 's', 'x')).toThrow(/source "s"/);
  expect(() => requireIngest(caller(['AGENT'], ['s'], ['y']), 's', 'x')).toThrow(/scope "x"/);
});

test('an agent does not read; an administrator may do all', () => {
  expect(() => requireReader(caller(['AGENT'], ['s']))).toThrow();
  requireReader(caller(['AUDITOR']));
  requireRole(caller(['ADMIN']), 'CHANGE_MANAGER');
  expect(() => requireRole(caller(['OPERATOR']), 'CHANGE_MANAGER')).toThrow(/CHANGE_MANAGER or ADMIN/);
});
