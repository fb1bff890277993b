import { pastWork } from '../discovery/demo/pastWork.ts';
import {
  agreedTimes,
  agreedWork,
  plannedWork,
  type WorkEntry,
  type WorkProgress,
  type WorkTarget,
} from '../discovery/demo/plannedWork.ts';
import { beginningOf, decide, hour, openDemoChange, type WorkNames } from './demoChange.ts';
import { makeDemoPast } from './demoPast.ts';
import { demoHandle, demoPerson } from './demoPerson.ts';
import { rollDemoOut } from './demoRelease.ts';
import { defineStatement } from './graph/statement.ts';
import type { ChangeStep } from './model/change/changeState.ts';
import type { Change } from './process/change/change.ts';
import type { ChangeContext } from './process/change/changeContext.ts';
import { countChanges } from './process/change/changeStore.ts';
import { moveChange } from './process/change/moveChange.ts';
import { openTemplate } from './process/template/openTemplate.ts';
import { openWindow } from './process/window/openWindow.ts';

type Named = Pick<WorkTarget, 'name' | 'class'>;

const byNameAndClass = defineStatement<{ named: readonly Named[] }, Named & { id: string }>(
  'ci/by-name-and-class',
);

/** How a change comes as far as the demo has it; APPROVALS stands for all words that are wanted. */
const ways: Readonly<Record<WorkProgress, readonly (ChangeStep | 'APPROVALS')[]>> = {
  DRAFT: [],
  SUBMITTED: ['ASSESS', 'SUBMIT'],
  REJECTED: ['ASSESS', 'SUBMIT', 'REJECT'],
  SCHEDULED: ['ASSESS', 'SUBMIT', 'APPROVALS', 'SCHEDULE'],
  IN_PROGRESS: ['ASSESS', 'SUBMIT', 'APPROVALS', 'SCHEDULE', 'START'],
  IMPLEMENTED: ['ASSESS', 'SUBMIT', 'APPROVALS', 'SCHEDULE', 'START', 'IMPLEMENT'],
};

/**
 * Lets the demo's people live through the months before, plan, decide and roll out, by the same rules and with the same audit entries as anybody. Where there
 * are changes already, nothing is added.
 * @throws CallerError where a rule has something against it
 */
export async function makeDemoWork(context: ChangeContext): Promise<void> {
  const { database } = context;
  const there = await database.read((transaction) =>
    countChanges(transaction, { states: null, span: null, dueBefore: null }),
  );
  if (there > 0) return;
  const known = await findNamed(context);
  const manager = demoHandle('CHANGE_MANAGER');
  for (const { kind, title, rule, hours, ...time } of agreedTimes) {
    const start = new Date(beginningOf(time));
    const end = new Date(start.getTime() + hours * hour);
    const ciIds = time.for.map(known);
    await openWindow(context, { kind, title, ciIds, start, end, rule }, manager);
  }
  const template = await openTemplate(context, agreedWork, manager);
  await makeDemoPast(context, known);
  const opened = new Map<string, Change>();
  for (const { key, progress: _progress, refusal: _refusal, ...entry } of plannedWork) {
    const named = entry.kind === 'STANDARD' ? template.id : null;
    opened.set(key, await openDemoChange(context, entry, known, named));
  }
  // What is done comes last: until then nothing that goes out with the release may begin.
  for (const entry of plannedWork) await walk(context, entry, opened.get(entry.key)!, isPreparation);
  const changeOf = (key: string) => opened.get(key)!.id;
  await rollDemoOut(context, changeOf, async () => {
    for (const entry of plannedWork)
      await walk(context, entry, opened.get(entry.key)!, (step) => !isPreparation(step));
  });
}

const isPreparation = (step: ChangeStep | 'APPROVALS') => step !== 'START' && step !== 'IMPLEMENT';

/** @throws Error where the demo estate has no such CI */
async function findNamed({ database }: ChangeContext): Promise<WorkNames> {
  const named = [
    ...[...plannedWork, ...pastWork].flatMap(({ targets }) => targets),
    ...pastWork.flatMap(({ review: { hits = [], well = [] } }) => [...hits, ...well]),
    ...agreedTimes.flatMap((time) => time.for),
  ];
  const wanted = named.map(({ name, class: className }) => ({ name, class: className }));
  const rows = await database.read((transaction) => byNameAndClass.run(transaction, { named: wanted }));
  const ids = new Map(rows.map((row) => [`${row.class} ${row.name}`, row.id]));
  return ({ name, class: className }) => {
    const id = ids.get(`${className} ${name}`);
    if (id === undefined) throw new Error(`The demo estate has no ${className} ${name}.`);
    return id;
  };
}

/** Takes those of a change's steps that are asked for. */
async function walk(
  context: ChangeContext,
  { progress, kind, refusal }: WorkEntry,
  { id }: Change,
  isAsked: (step: ChangeStep | 'APPROVALS') => boolean,
): Promise<void> {
  const operator = demoPerson(demoHandle('OPERATOR'));
  const manager = demoPerson(demoHandle('CHANGE_MANAGER'));
  const plain = { comment: null, seenDigest: null };
  for (const step of ways[progress].filter(isAsked)) {
    if (step === 'APPROVALS') await decide(context, id);
    else if (step === 'REJECT') await decide(context, id, { refusal: refusal ?? null });
    // Others begin once they are approved.
    else if (step === 'SCHEDULE') {
      if (kind === 'NORMAL') await moveChange(context, id, { step, ...plain }, manager);
    } else await moveChange(context, id, { step, ...plain }, operator);
  }
}
