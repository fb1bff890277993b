import { mostNamed, type SomeServices } from '../../impact/answer/hitServices.ts';
import type { Outline, OutlinedCi } from '../../impact/answer/outline.ts';
import type { Requirement } from '../../model/change/approval.ts';
import { type ChangePolicy, needsBoard } from '../../model/change/changePolicy.ts';
import type { Change } from './change.ts';
import type { CostEffect } from './costEffect.ts';
import type { Directory } from './directory.ts';
import type { Risk } from './risk.ts';
import { isService, isSuffering } from './suffering.ts';
import { firstOf, stateWord } from './words.ts';

interface Owned {
  readonly services: SomeServices;
  readonly targets: OutlinedCi[];
}

const none: SomeServices = { count: 0, first: [] };

type Owning = Pick<ChangePolicy, 'serviceOwners' | 'ciOwners'>;
const allOwning: Owning = { serviceOwners: true, ciOwners: true };

/**
 * Who has a say because of what is theirs: the owners of services that go down or degrade, and of what is acted on, as far
 * as the policy asks them.
 */
function ownedIn({ services, targets }: Outline, { serviceOwners, ciOwners }: Owning): Map<string, Owned> {
  const owned = new Map<string, Owned>();
  for (const { owner, ...some } of serviceOwners ? services.owned : [])
    owned.set(owner, { services: some, targets: [] });
  // A service that is acted on is asked for once: as a service, where these are asked for.
  const asked = (target: OutlinedCi) => serviceOwners && isSuffering(target) && isService(target);
  for (const target of ciOwners ? targets : []) {
    if (target.owner === null || asked(target)) continue;
    const known = owned.get(target.owner) ?? { services: none, targets: [] };
    known.targets.push(target);
    owned.set(target.owner, known);
  }
  return owned;
}

/** The handles of all owners whom a change's approvals may need. */
export const ownersIn = (outline: Outline): string[] => [...ownedIn(outline, allOwning).keys()];

/**
 * Everybody who must say yes to a change: derived from what it hits, never picked. Where an owner is nobody who could say
 * it (unknown here, or an author of the change), a change manager says it instead; and somebody besides its authors
 * always has a say.
 */
export function requirementsOf(
  change: Change,
  outline: Outline,
  { risk, costEffect: { once } }: { readonly risk: Risk; readonly costEffect: Pick<CostEffect, 'once'> },
  directory: Directory,
  policy: ChangePolicy,
): Requirement[] {
  const { nameOf } = directory;
  const others = (handles: readonly string[]) => handles.filter((handle) => !change.editors.includes(handle));
  const requirements: Requirement[] = [];
  const forBoard: string[] = [];
  for (const [owner, owned] of ownedIn(outline, policy)) {
    const who = others(directory.membersOf(owner, change.editors));
    const because = ownershipOf(nameOf(owner), owned);
    if (who.length === 0)
      forBoard.push(`${because.slice(0, -1)}, and nobody else can speak for ${nameOf(owner)}.`);
    else
      requirements.push({
        role: owned.services.count > 0 ? 'SERVICE_OWNER' : 'CI_OWNER',
        owner,
        who,
        needed: 1,
        because,
      });
  }
  if (change.kind === 'EMERGENCY')
    forBoard.unshift('An emergency change needs a change manager’s word to start.');
  const risky = needsBoard(risk.level, policy);
  const dear = policy.boardFromCost > 0 && (once ?? 0) >= policy.boardFromCost;
  const board = risky || dear;
  const several = board && policy.boardMembers > 1 ? ` ${policy.boardMembers} of them say yes to that.` : '';
  if (dear) forBoard.unshift(`It costs what change managers say yes to.${risky ? '' : several}`);
  if (risky) forBoard.unshift(`Its risk is ${risk.level.toLowerCase()} (${risk.score} of 100).${several}`);
  if (requirements.length === 0 && forBoard.length === 0)
    forBoard.push('Somebody besides its authors has to say yes to every change.');
  const who = others(directory.managers);
  const needed = board ? policy.boardMembers : 1;
  // A policy may ask for more than there are: nobody is to wait for them without knowing.
  if (board && who.length < needed) forBoard.push(`Only ${who.length} of them can.`);
  if (forBoard.length > 0)
    requirements.push({
      role: 'CHANGE_MANAGER',
      owner: null,
      who,
      needed,
      because: forBoard.join(' '),
    });
  return requirements;
}

function ownershipOf(owner: string, { services, targets }: Owned): string {
  const hit = services.first.map(({ name, state }) => `${name} (${stateWord(state)})`);
  const actedOn = targets.map(({ name }) => `${name} (acted on)`);
  return `${owner} owns ${firstOf([...hit, ...actedOn], mostNamed, services.count + targets.length)}.`;
}
