import { expect, test } from 'vitest';
import type { Role } from '../model/principal.ts';
import { effectiveRoles } from './effectiveRoles.ts';

test.each<[Role[], Role[], Role[]]>([
  [['VIEWER'], ['VIEWER'], ['VIEWER']],
  [
    ['OPERATOR', 'AUDITOR'],
    ['AUDITOR', 'OPERATOR'],
    ['OPERATOR', 'AUDITOR'],
  ],
  [['VIEWER'], ['ADMIN'], ['VIEWER']],
  [['CHANGE_MANAGER'], ['ADMIN'], ['CHANGE_MANAGER']],
  [['AGENT'], ['OPERATOR'], ['AGENT']],
  [['ADMIN'], ['VIEWER'], ['VIEWER']],
  [['ADMIN', 'OPERATOR'], ['OPERATOR'], ['OPERATOR']],
  [['CHANGE_MANAGER'], ['OPERATOR'], ['VIEWER']],
  [['ADMIN'], ['AGENT'], []],
  [['VIEWER'], ['AGENT'], []],
  [['AGENT'], ['VIEWER'], []],
])('a token for %j of a principal with %j acts as %j', (requested, held, effective) => {
  expect(effectiveRoles(requested, held)).toEqual(effective);
});
