import { expect, test } from 'vitest';
import { firmware, move, open, update } from './firmware.ts';

const { as, moved, plan, refused, seen, submitted } = firmware();

test('a standard change is approved by its template, and is a normal one beyond its limits', async () => {
  const template = { title: 'Patch a server', classes: ['Server', 'StorageArray'], mostImpacted: 2 };
  const opening = `mutation ($input: ChangeTemplateInput!) { openChangeTemplate(input: $input) { id author } }`;
  expect((await refused('rita', opening, { input: template })).code).toBe('FORBIDDEN');
  const { openChangeTemplate } = await as('mona', opening, { input: template });
  const standard = { kind: 'STANDARD', template: openChangeTemplate.id };
  const within = await submitted(plan('spare', standard));
  expect(await seen(within)).toMatchObject({ state: 'APPROVED', kind: 'STANDARD', requiredApprovals: [] });
  expect((await moved('rita', within, 'START')).state).toBe('IN_PROGRESS');
  const beyond = await seen(await submitted(plan('array', standard)));
  expect(beyond).toMatchObject({ state: 'SUBMITTED', kind: 'NORMAL' });
  expect(beyond.timeline.at(-1).text).toMatch(/^It hits Pharmacy, which is more critical/);
  const own = { id: within, input: { title: 'x', template: 'none' }, version: 1 };
  expect((await refused('rita', update, own)).code).toBe('STALE');
  expect(await refused('rita', open, { input: { title: 'x', template: 'none' } })).toMatchObject({
    code: 'NOT_FOUND',
    place: 'input.template',
  });
});

test('other limits are another template, whose word holds for what names it and for nothing planned before', async () => {
  const input = { title: 'Reboot a server', classes: ['Server'], mostImpacted: 2 };
  const fields = '{ id title mostImpacted author replaces withdrawnAt }';
  const opening = `mutation ($input: ChangeTemplateInput!) { openChangeTemplate(input: $input) ${fields} }`;
  const revising = `mutation ($id: ID!, $input: ChangeTemplateInput!, $reason: String!) {
    reviseChangeTemplate(id: $id, input: $input, reason: $reason) ${fields} }`;
  const { id } = (await as('mona', opening, { input })).openChangeTemplate;
  const before = await submitted(plan('spare', { kind: 'STANDARD', template: id }));
  expect((await seen(before)).state).toBe('APPROVED');
  const revision = { id, input: { ...input, mostImpacted: 5 }, reason: 'two were too few' };
  expect((await refused('rita', revising, revision)).code).toBe('FORBIDDEN');
  const revised = (await as('max', revising, revision)).reviseChangeTemplate;
  expect(revised).toMatchObject({ mostImpacted: 5, author: 'max', replaces: id, withdrawnAt: null });
  expect((await refused('max', revising, revision)).code).toBe('CONFLICT');
  const list = async (withdrawn: boolean) => {
    const query = `query ($withdrawn: Boolean!) { changeTemplates(withdrawn: $withdrawn) ${fields} }`;
    return (await as('rita', query, { withdrawn })).changeTemplates.map((each: { id: string }) => each.id);
  };
  expect(await list(false)).toContain(revised.id);
  expect(await list(false)).not.toContain(id);
  expect((await list(true)).at(-1)).toBe(id);
  expect((await refused('rita', move, { id: before, step: 'START' })).code).toBe('CONFLICT');
  const after = await submitted(plan('spare', { kind: 'STANDARD', template: revised.id }));
  expect((await seen(after)).state).toBe('APPROVED');
});
