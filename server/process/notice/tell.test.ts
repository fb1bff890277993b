import { expect, test } from 'vitest';
import { draftOf, nameOf } from '../../../test/oracle/changeWorld.ts';
import type { Assessment } from '../change/assessment.ts';
import type { Change } from '../change/change.ts';
import { tell } from './tell.ts';

const draft = draftOf('NORMAL', false);
const yes = (by: string, valid = true): Change['approvals'][number] => ({
  ...{ by, valid, decision: 'YES', speaksFor: [by], asManager: false, at: 0, comment: null },
  ...{ impactDigest: 'd', revision: 1, services: [], lapsedBecause: valid ? null : 'Labs is down.' },
});
/** Only what telling looks at. */
const assessed = (who: string[], others: Change[] = []) =>
  ({
    requirements: [{ role: 'SERVICE_OWNER', owner: 'vera', who, needed: 1, because: '' }],
    nameOf,
    beyondTemplate: 'It names no template.',
    conflicts: others.map((other) => ({ with: other, overlap: [], fatalTogether: [], because: '' })),
  }) as unknown as Assessment;
const told = (before: Change, after: Change, assessment: Assessment, actor = 'rita') => {
  const { change, notices } = tell(before, after, assessment, { actor, at: 1 });
  return { change, said: notices.map(({ event, people }) => [event, people]) };
};

test('a word is asked of each once, and again after it has lapsed', () => {
  const submitted: Change = { ...draft, state: 'SUBMITTED' };
  const first = told(draft, submitted, assessed(['vera', 'phil']));
  expect(first.said).toEqual([['APPROVAL_WANTED', ['vera', 'phil']]]);
  expect(told(first.change, first.change, assessed(['vera', 'phil'])).said).toEqual([]);
  expect(told(first.change, first.change, assessed(['vera', 'pia'])).said).toEqual([
    ['APPROVAL_WANTED', ['pia']],
  ]);
  const approved: Change = { ...first.change, state: 'APPROVED', approvals: [yes('vera')] };
  const second = told(first.change, approved, assessed(['vera']), 'vera');
  expect(second.said).toEqual([]);
  const lapsed: Change = { ...second.change, state: 'SUBMITTED', approvals: [yes('vera', false)] };
  expect(told(second.change, lapsed, assessed(['vera']), 'linchpin').said).toEqual([
    ['APPROVAL_LAPSED', ['vera', 'rita']],
    ['APPROVAL_WANTED', ['vera']],
  ]);
});

test('its sentences call people by their names, and its list of them has their handles', () => {
  const submitted: Change = { ...draft, state: 'SUBMITTED' };
  const assessment = assessed(['vera', 'phil']);
  const first = tell(draft, submitted, assessment, { actor: 'rita', at: 1 });
  expect(first.notices).toMatchObject([
    { actor: 'rita', people: ['vera', 'phil'], text: 'It waits for the word of Vera, Phil.' },
  ]);
  const approved: Change = { ...first.change, state: 'APPROVED', approvals: [yes('vera')] };
  const lapsed: Change = { ...approved, state: 'SUBMITTED', approvals: [yes('vera', false)] };
  const [lapse] = tell(approved, lapsed, assessment, { actor: 'linchpin', at: 1 }).notices;
  expect(lapse?.text).toMatch(/^1 approval lapsed \(Vera\): /);
});

test('of two changes in each other’s way both requesters hear once', () => {
  const other: Change = { ...draft, id: 'c2', number: 'CHG0000002', requester: 'otto', state: 'SUBMITTED' };
  const mine: Change = { ...draft, state: 'ASSESSED' };
  const { change, said } = told(draft, mine, assessed([], [other]), 'linchpin');
  expect(said).toEqual([['CONFLICT_FOUND', ['rita', 'otto']]]);
  expect(told(change, change, assessed([], [other])).said).toEqual([]);
  // The other one finds it as well, and it is no news by then.
  expect(told(other, other, assessed([], [change])).said).toEqual([]);
  expect(told(draft, draft, assessed([], [other])).said).toEqual([]);
});

test('its start and its failure are told to whoever had a hand in it, and not to whoever did it', () => {
  const scheduled: Change = { ...draft, state: 'SCHEDULED', approvals: [yes('vera'), yes('ann', false)] };
  const running: Change = { ...scheduled, state: 'IN_PROGRESS' };
  expect(told(scheduled, running, assessed(['vera']), 'otto').said).toEqual([['STARTED', ['rita', 'vera']]]);
  const failed: Change = { ...running, state: 'FAILED' };
  expect(told(running, failed, assessed(['pia'])).said).toEqual([['FAILED', ['vera', 'pia']]]);
});
