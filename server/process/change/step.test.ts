import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  assessed,
  draftOf,
  firstOwners,
  managers,
  membersOf,
  nameOf,
  type Owners,
  outlineOf,
  people,
  type States,
  worldServices,
} from '../../../test/oracle/changeWorld.ts';
import { type ImpactState, impactStates } from '../../impact/states.ts';
import { awaitedStates, type ChangeKind, changeSteps } from '../../model/change/changeState.ts';
import type { Person } from '../../model/change/standing.ts';
import { CallerError } from '../../model/errors.ts';
import { followImpact } from './drift.ts';
import { stepTaken } from './step.ts';
import { planEdited } from './updateChange.ts';

/** What people said yes to, kept beside the change and by other rules than its own. */
interface Yes {
  readonly by: string;
  readonly saw: States;
  readonly edits: number;
}
interface Ledger {
  yes: Yes[];
  edits: number;
}
interface World {
  change: ReturnType<typeof draftOf>;
  states: States;
  owners: Owners;
}
type Command = fc.Command<Ledger, World>;

const badness = (state: ImpactState) => impactStates.indexOf(state);
const now = 1_000;

/** Whom the rules of the issue, read plainly, want a yes from before the work may begin. */
function wanted(world: World): ((by: string) => boolean)[] {
  const { change, states, owners: ownerOf } = world;
  const manager = (by: string) => managers.includes(by);
  if (change.kind === 'EMERGENCY') return [manager];
  const hit = worldServices.filter((name) => badness(states[name]) >= badness('DEGRADED'));
  const owners = new Set([...hit, 'array' as const].map((name) => ownerOf[name]));
  const speakers = [...owners].map((owner) =>
    membersOf(owner).filter((handle) => !change.editors.includes(handle)),
  );
  const wants = speakers.map((handles) =>
    handles.length > 0 ? (by: string) => handles.includes(by) : manager,
  );
  const { level } = assessed(change, states, ownerOf).risk;
  return level === 'HIGH' || level === 'CRITICAL' ? [...wants, manager] : wants;
}

/** Within the limits of the one template there is, or with every yes that counts. */
function expectApproved(ledger: Ledger, world: World): void {
  const { change, states } = world;
  if (change.kind === 'STANDARD') {
    expect(states.shop).toBe('UNAFFECTED');
    expect(worldServices.filter((name) => states[name] === 'DOWN').length).toBeLessThan(2);
    expect(change.template).not.toBeNull();
    expect(change.editors).not.toContain('mona');
    return;
  }
  const counting = ledger.yes.filter(
    ({ by, saw, edits }) =>
      edits === ledger.edits &&
      !change.editors.includes(by) &&
      worldServices.every((name) => badness(states[name]) <= badness(saw[name])),
  );
  expect(counting.length).toBeGreaterThan(0);
  for (const want of wanted(world)) expect(counting.some(({ by }) => want(by))).toBe(true);
}

const move = (step: (typeof changeSteps)[number], person: Person, up: boolean): Command => ({
  check: () => true,
  run(ledger, world) {
    const before = world.change;
    const digest = outlineOf(world.states, world.owners).digest;
    const seenDigest = up ? digest : before.knownDigest;
    try {
      world.change = stepTaken(
        before,
        { step, comment: null, seenDigest },
        person,
        assessed(before, world.states, world.owners),
        now,
      );
    } catch (error) {
      expect(error).toBeInstanceOf(CallerError);
      return;
    }
    expect(world.change.version).toBeGreaterThan(before.version);
    if (step === 'APPROVE') {
      expect(seenDigest).toBe(digest);
      expect(before.editors).not.toContain(person.handle);
      ledger.yes.push({ by: person.handle, saw: world.states, edits: ledger.edits });
    }
    // Whatever was approved before a no counts no more, as after an edit.
    if (step === 'REJECT') ledger.edits += 1;
    if (step === 'START') expectApproved(ledger, world);
    const valid = world.change.approvals.filter((each) => each.valid && each.decision === 'YES');
    expect(new Set(valid.map(({ by }) => by)).size).toBe(valid.length);
  },
  toString: () => `${person.handle} ${step}${up ? '' : ' unseen'}`,
});

const drift = (states: States, noticed: boolean): Command => ({
  check: () => true,
  run(_ledger, world) {
    const before = world.change;
    world.states = states;
    if (!noticed) return;
    world.change = followImpact(before, assessed(before, states, world.owners), now) ?? before;
    const lapsed = world.change.approvals.some(({ valid }, at) => !valid && before.approvals[at]?.valid);
    if (lapsed) expect(world.change.state).toBe('SUBMITTED');
  },
  toString: () => `drift ${Object.values(states)}${noticed ? '' : ' unnoticed'}`,
});

/** Who owns something is no part of the impact, so nothing lapses by it. */
const handOver = (to: string): Command => ({
  check: () => true,
  run(_ledger, world) {
    world.owners = { ...world.owners, labs: to };
  },
  toString: () => `labs are ${to}'s`,
});

const edit = (end: number, title: string, person: Person): Command => ({
  check: () => true,
  run(ledger, world) {
    const before = world.change;
    if (person.handle !== before.requester && !person.admin) return;
    if (!['DRAFT', 'ASSESSED', 'REJECTED', ...awaitedStates].includes(before.state)) return;
    world.change = planEdited(before, { ...before, end, title }, { editor: person.handle, at: now, nameOf });
    if (before.end !== end) ledger.edits += 1;
    if (before.end !== end && awaitedStates.includes(before.state))
      expect(world.change.state).toBe('SUBMITTED');
  },
  toString: () => `${person.handle} edits ${title} ${end}`,
});

const allWell: States = { shop: 'UNAFFECTED', labs: 'UNAFFECTED', wards: 'UNAFFECTED', mail: 'UNAFFECTED' };
const anyPerson = fc.constantFrom(...people);
const anyStates = fc
  .tuple(...worldServices.map(() => fc.constantFrom(...impactStates)))
  .map((states) => Object.fromEntries(worldServices.map((name, at) => [name, states[at]!])) as States);
const anyCommand = [
  fc.tuple(fc.constantFrom(...changeSteps), anyPerson, fc.boolean()).map((args) => move(...args)),
  // What most runs need to come far.
  ...(['ASSESS', 'SUBMIT', 'START'] as const).map((step) => fc.constant(move(step, people[0]!, true))),
  fc.constant(move('SCHEDULE', people.find(({ handle }) => handle === 'mona')!, true)),
  ...people
    .filter(({ handle }) => ['alice', 'bob', 'mona'].includes(handle))
    .map((person) => fc.constant(move('APPROVE', person, true))),
  fc.constantFrom('team-b', 'alice', 'mona').map(handOver),
  fc.tuple(anyStates, fc.boolean()).map((args) => drift(...args)),
  fc.tuple(fc.constantFrom(2_000, 3_000), fc.constantFrom('a', 'b'), anyPerson).map((args) => edit(...args)),
];

/** What most histories begin with, so that many of them come far. */
const submitted = (kind: ChangeKind, withTemplate: boolean) =>
  (['ASSESS', 'SUBMIT'] as const).reduce(
    (change, step) =>
      stepTaken(
        change,
        { step, comment: null, seenDigest: null },
        people[0]!,
        assessed(change, allWell, firstOwners),
        now,
      ),
    draftOf(kind, withTemplate),
  );

let begun = 0;
test.each<[ChangeKind, string, boolean]>([
  ['NORMAL', '', false],
  ['EMERGENCY', '', false],
  ['STANDARD', ' without a template', false],
  ['STANDARD', ' with one', true],
])(
  'a %s change%s begins only within limits, or with every approval that it needs, valid, by others than its authors',
  (kind, _words, withTemplate) => {
    fc.assert(
      fc.property(
        fc.commands(anyCommand, { maxCommands: 50, size: 'max' }),
        fc.boolean(),
        (commands, whole) => {
          const world: World = {
            change: whole ? draftOf(kind, withTemplate) : submitted(kind, withTemplate),
            states: allWell,
            owners: firstOwners,
          };
          fc.modelRun(() => ({ model: { yes: [], edits: 0 }, real: world }), commands);
          if (world.change.timeline.some(({ text }) => text === 'started it')) begun += 1;
        },
      ),
      { numRuns: 400 },
    );
    // Else the rule would hold because nothing ever begins.
    expect(begun).toBeGreaterThan(0);
    begun = 0;
  },
);
