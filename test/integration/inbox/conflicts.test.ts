import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshAccess } from '../access/fixture.ts';
import { ci, emptyGraph, type Ingest, scan } from '../ingest/fixture.ts';
import { inboxOf } from './fixture.ts';

let ingest: Ingest;
let inbox: ReturnType<typeof inboxOf>;
beforeEach(async () => {
  ingest = await emptyGraph();
  await freshAccess({ keep: true });
  inbox = inboxOf(ingest);
  await say('one', 4);
});
afterAll(() => ingest?.database.close());

let generation = 0;
/** A source's word on the one machine. */
const say = (source: string, memoryMiB: number, more: object = {}) =>
  ingest.send(
    scan(
      ++generation,
      [ci(`web-${source}`, { identifiers: { serial: ['SN-1'] }, attributes: { memoryMiB, ...more } })],
      { source },
    ),
  );
const conflicts = () => inbox.items({ kinds: ['CONFLICT'] });
const memory = async () =>
  (await ingest.rows<{ memory: number }>('MATCH (c:Ci) RETURN c.memoryMiB AS memory'))[0]?.memory;

describe('sources that disagree', () => {
  test('are told side by side, the one that shows first', async () => {
    await say('two', 8);
    const [item, ...more] = await conflicts();
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      title: '2 sources disagree on Memory of web-two',
      resolutions: ['ACCEPT', 'REFUSE'],
    });
    expect(item?.detail.observed).toMatchObject([
      { source: 'two', value: 8, shown: true },
      { source: 'one', value: 4, shown: false },
    ]);
  });

  test('are no matter once they agree, in whatever spelling', async () => {
    await say('two', 8, { vendor: 'Dell Inc.' });
    await say('one', 8, { vendor: ' DELL inc.' });
    expect(await conflicts()).toEqual([]);
  });

  test('a value that is accepted is locked, whatever its source', async () => {
    await say('two', 8);
    const [item] = await conflicts();
    const wrong = await inbox.decide(item?.id, 'ACCEPT', { keep: 'three' });
    expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', place: 'keep' });
    expect((await inbox.decide(item?.id, 'ACCEPT', { keep: 'one' })).errors).toBeUndefined();
    expect(await memory()).toBe(4);
    await say('two', 16);
    expect(await memory()).toBe(4);
    expect(await conflicts()).toEqual([]);
  });

  test('left as they are, are not told again with these values, and are with others', async () => {
    await say('two', 8);
    await inbox.decide((await conflicts())[0]?.id, 'REFUSE');
    await say('two', 8, { vendor: 'Dell' });
    await say('three', 4);
    expect(await conflicts()).toEqual([]);
    await say('two', 12);
    expect(await conflicts()).toHaveLength(1);
  });

  test('one decision can be taken back where it changed nothing', async () => {
    await say('two', 8);
    const [item] = await conflicts();
    const { data } = await inbox.decide(item?.id, 'REFUSE');
    const undo = 'mutation ($id: ID!) { undoInboxDecision(id: $id) }';
    const id = data.resolveInboxItem.decisionId;
    expect((await inbox.ask(undo, { id })).data.undoInboxDecision).toBe(1);
    expect(await conflicts()).toEqual([item]);
    expect((await inbox.ask(undo, { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const locked = await inbox.decide(item?.id, 'ACCEPT');
    expect(locked.data.resolveInboxItem.decisionId).toBeNull();
  });
});
