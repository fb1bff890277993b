import { expect, test } from 'vitest';
import { declaredBy, emptyDraft } from './expectedDraft.ts';

const web = { id: '1', name: 'web-01', class: 'Server' };

test('a declaration is made once nothing is missing of it', () => {
  expect(declaredBy(emptyDraft)).toBeUndefined();
  const comes = { ...emptyDraft, kind: 'CREATED' as const, class: 'Server', name: ' ' };
  expect(declaredBy(comes)).toBeUndefined();
  expect(declaredBy({ ...comes, name: ' web-02 ' })).toMatchObject({ class: 'Server', name: 'web-02' });
  const relates = { ...emptyDraft, kind: 'RELATED' as const, ci: web, type: 'RUNS_ON' };
  expect(declaredBy(relates)).toBeUndefined();
  expect(declaredBy({ ...relates, to: web })).toMatchObject({ kind: 'RELATED', type: 'RUNS_ON', to: web });
});

test('a value is declared as its attribute has it, and none means whichever comes', () => {
  const changes = { ...emptyDraft, kind: 'CHANGED' as const, ci: web, attribute: 'cpuCount' };
  expect(declaredBy({ ...changes, value: 8 })).toMatchObject({ value: 8, anyValue: false });
  expect(declaredBy(changes)).toMatchObject({ value: null, anyValue: true });
  expect(declaredBy({ ...changes, attribute: 'nothing such' })).toBeUndefined();
});
