import {
  agreedTimes,
  agreedWork,
  plannedWork,
  type WorkEntry,
  type WorkProgress,
  type WorkTarget,
} from '../discovery/demo/plannedWork.ts';
import { demoHandle, demoPerson } from './demoPerson.ts';
import { rollDemoOut } from './demoRelease.ts';
import { defineStatement } from './graph/statement.ts';
import type { ChangeStep } from './model/change/changeState.ts';
import { assess } from './process/change/assess.ts';
import { requiredNow } from './process/change/assessment.ts';
import type { Change } from './process/change/change.ts';
import type { ChangeContext } from './process/change/changeContext.ts';
import { countChanges, readChanges } from './process/change/changeStore.ts';
import { moveChange } from './process/change/moveChange.ts';
import { openChange } from './process/change/openChange.ts';
import { openTemplate } from './process/template/openTemplate.ts';
import { openWindow } from './process/window/openWindow.ts';

type Named = Pick<WorkTarget, 'name' | 'class'>;
/** The ids of CIs by name and class. */
type Known = (named: Named) => string;

const byNameAndClass = defineStatement<{ named: readonly Named[] }, Named & { id: string }>(
  'ci/by-name-and-class',
);

const hour = 3_600_000;

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
 * Lets the demo's people plan, decide and roll out, by the same rules and with the same audit entries as anybody. Where there
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
  const opened = new Map<string, Change>();
  for (const entry of plannedWork) opened.set(entry.key, await open(context, entry, known, template.id));
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
async function findNamed({ database }: ChangeContext): Promise<Known> {
  const named = [
    ...plannedWork.flatMap(({ targets }) => targets),
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

/** ms since 1970, on the hour; nights begin at ten by the server's clock. */
function beginningOf(begins: { readonly hours: number } | { readonly nights: number }): number {
  if ('hours' in begins) return Math.floor(Date.now() / hour) * hour + begins.hours * hour;
  const night = new Date();
  night.setDate(night.getDate() + begins.nights);
  return night.setHours(22, 0, 0, 0);
}

function open(
  context: ChangeContext,
  { targets, begins, hours, kind, ...entry }: WorkEntry,
  known: Known,
  template: string,
): Promise<Change> {
  const start = beginningOf(begins);
  const plan = {
    ...entry,
    kind,
    template: kind === 'STANDARD' ? template : null,
    targets: targets.map(({ action, durationMinutes, ...named }) => ({
      ciId: known(named),
      action,
      durationMinutes,
    })),
    start: new Date(start),
    end: new Date(start + hours * hour),
  };
  return openChange(context, plan, demoHandle('OPERATOR'));
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
    if (step === 'APPROVALS' || step === 'REJECT')
      await decide(context, id, step === 'REJECT', refusal ?? null);
    // Others begin once they are approved.
    else if (step === 'SCHEDULE') {
      if (kind === 'NORMAL') await moveChange(context, id, { step, ...plain }, manager);
    } else await moveChange(context, id, { step, ...plain }, operator);
  }
}

/** Everybody who is wanted says yes, one after the other; or the first of them says no. */
async function decide(
  context: ChangeContext,
  id: string,
  isNo: boolean,
  comment: string | null,
): Promise<void> {
  const said = new Set<string>();
  for (;;) {
    const [change] = await context.database.read((transaction) => readChanges(transaction, [id]));
    const read = { engine: context.engine, read: context.database.read.bind(context.database) };
    const [assessment] = change ? await assess(read, [change]) : [];
    if (!change || !assessment) throw new Error('A change of the demo is gone.');
    const { digest } = assessment.outline;
    // Of an emergency, the others' words are due afterwards.
    const wanted = requiredNow(change, assessment).filter(
      ({ role }) => change.kind !== 'EMERGENCY' || role === 'CHANGE_MANAGER',
    );
    const who = wanted.flatMap((each) => each.who).find((handle) => !said.has(handle));
    if (who === undefined) return;
    const step = isNo ? 'REJECT' : 'APPROVE';
    await moveChange(context, id, { step, comment, seenDigest: digest }, demoPerson(who));
    if (isNo) return;
    said.add(who);
  }
}
