import { expect, test } from 'vitest';
import type { Database } from '../../graph/database.ts';
import type { Turn } from '../../graph/writerLease.ts';
import { batchesOf } from './batches.ts';

type Commit = PromiseWithResolvers<void>;

/** A turn whose batches are applied at once and committed when the test says so. */
function turnOf(commits: Commit[]): Turn {
  return {
    writer: 'test',
    published: 0,
    write: (work) => work(undefined as never),
    writeAhead: (work) => {
      const commit = Promise.withResolvers<void>();
      commits.push(commit);
      return { applied: work(undefined as never), committed: commit.promise };
    },
  };
}

const readNothing = { read: async () => undefined } as unknown as Database;
const nothing = async () => undefined;
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

async function isOver(work: Promise<unknown>): Promise<boolean> {
  let over = false;
  work.then(
    () => (over = true),
    () => (over = true),
  );
  await soon();
  return over;
}

test('a batch that goes ahead does not wait for its commit, and one batch at most is on its way before it', async () => {
  const commits: Commit[] = [];
  const batches = batchesOf(readNothing, turnOf(commits));
  await batches.writeAhead(nothing);
  const second = batches.writeAhead(nothing);
  expect(await isOver(second)).toBe(false);
  commits[0]?.resolve();
  expect(await isOver(second)).toBe(true);
});

test('what reads or writes in order waits for all commits', async () => {
  const commits: Commit[] = [];
  const batches = batchesOf(readNothing, turnOf(commits));
  await batches.writeAhead(nothing);
  const [read, write] = [batches.read(nothing), batches.write(nothing)];
  expect(await isOver(Promise.race([read, write]))).toBe(false);
  commits[0]?.resolve();
  expect(await isOver(Promise.all([read, write]))).toBe(true);
});

test('nothing is settled while a commit is on its way, although another one failed', async () => {
  const commits: Commit[] = [];
  const batches = batchesOf(readNothing, turnOf(commits));
  await batches.writeAhead(nothing);
  const second = batches.writeAhead(nothing);
  second.catch(() => undefined);
  commits[1]?.reject(new Error('the second failed'));
  const settled = batches.settled();
  expect(await isOver(settled)).toBe(false);
  commits[0]?.resolve();
  await expect(settled).rejects.toThrow('the second failed');
});
