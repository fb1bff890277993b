import { plannedRelease } from '../discovery/demo/plannedWork.ts';
import { demoHandle } from './demoPerson.ts';
import type { ChangeContext } from './process/change/changeContext.ts';
import { readChanges } from './process/change/changeStore.ts';
import { addReleaseTest, signOffReleaseTest } from './process/release/acceptanceTests.ts';
import { declareMedium } from './process/release/media.ts';
import { moveRelease } from './process/release/moveRelease.ts';
import { nameReleasePolicy } from './process/release/nameReleasePolicy.ts';
import { noteDeployment } from './process/release/noteDeployment.ts';
import { openRelease } from './process/release/openRelease.ts';
import { planRelease } from './process/release/planRelease.ts';
import type { Release } from './process/release/release.ts';

/**
 * Lets the demo's release manager roll a release out, as far as its first wave.
 * @param changeOf the id of a change by its key
 * @param work what is done once the roll-out has begun
 */
export async function rollDemoOut(
  context: ChangeContext,
  changeOf: (key: string) => string,
  work: () => Promise<void>,
): Promise<void> {
  const { title, policy, medium, tests } = plannedRelease;
  const manager = demoHandle('RELEASE_MANAGER');
  const waves = plannedRelease.waves.map((keys) => keys.map(changeOf));
  let release = await openRelease(context, { title, changeIds: waves.flat() }, manager);
  const seen = () => ({ id: release.id, expectedVersion: release.version });
  const then = async (next: Promise<Release>) => {
    release = await next;
  };
  await then(planRelease(context, { ...seen(), waves }, manager));
  await then(nameReleasePolicy(context, { ...seen(), policy }, manager));
  await then(declareMedium(context, { ...seen(), input: medium }, manager));
  for (const test of tests) {
    await then(addReleaseTest(context, { ...seen(), ...test }, manager));
    const testId = release.tests.at(-1)!.id;
    const signer = { handle: demoHandle(test.role), has: () => true };
    const word = { ...seen(), testId, decision: 'YES', comment: null } as const;
    await then(signOffReleaseTest(context, word, signer));
  }
  for (const step of ['GO', 'DEPLOY'] as const) {
    const move = { ...seen(), step, comment: null, success: null };
    await then(moveRelease(context, move, { handle: manager, isManager: true }));
  }
  await work();
  const [mediumId] = release.media.map(({ id }) => id);
  if (mediumId === undefined) throw new Error('The demo’s release has no master.');
  const [first = []] = waves;
  const done = await context.database.read((transaction) => readChanges(transaction, first));
  for (const { ciId } of done.flatMap(({ targets }) => targets)) {
    const noted = { ...seen(), mediumId, ciId, sha256: medium.sha256, attribute: null };
    await then(noteDeployment(context, noted, demoHandle('OPERATOR')));
  }
}
