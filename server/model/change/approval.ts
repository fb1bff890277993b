export const decisions = ['YES', 'NO'] as const;
export type Decision = (typeof decisions)[number];

/** A person's word on a change, as far as the rules look at it. */
export interface ApprovalWord {
  /** A handle. */
  readonly by: string;
  readonly decision: Decision;
  /** The owners for whom its giver spoke when it was given. */
  readonly speaksFor: readonly string[];
  /** Whether its giver was a change manager then. */
  readonly asManager: boolean;
  /** False once it has lapsed. */
  readonly valid: boolean;
}

export const requirementRoles = ['SERVICE_OWNER', 'CI_OWNER', 'CHANGE_MANAGER'] as const;
export type RequirementRole = (typeof requirementRoles)[number];

/** Somebody who must say yes. */
export interface Requirement {
  readonly role: RequirementRole;
  /** The owner's handle, a person's or a team's; null where any change manager will do. */
  readonly owner: string | null;
  /** The handles of those who can say it now. */
  readonly who: readonly string[];
  /** How many of them have to. */
  readonly needed: number;
  /** A sentence. */
  readonly because: string;
}

/** Those that count: a yes that has not lapsed, of somebody who did not write the change. */
export const countingApprovals = <Word extends ApprovalWord>(
  approvals: readonly Word[],
  editors: readonly string[],
): Word[] =>
  approvals.filter(({ by, decision, valid }) => valid && decision === 'YES' && !editors.includes(by));

const meets = ({ speaksFor, asManager }: ApprovalWord, { owner }: Requirement): boolean =>
  owner === null ? asManager : speaksFor.includes(owner);

/**
 * What too few have said yes to yet, with how many more have to. One yes may meet several: an owner of two services says
 * it once.
 */
export function outstanding(
  requirements: readonly Requirement[],
  approvals: readonly ApprovalWord[],
  editors: readonly string[],
): Requirement[] {
  const counting = countingApprovals(approvals, editors);
  return requirements.flatMap((requirement) => {
    const said = new Set(counting.filter((word) => meets(word, requirement)).map(({ by }) => by));
    const needed = requirement.needed - said.size;
    const who = requirement.who.filter((handle) => !said.has(handle));
    return needed > 0 ? [{ ...requirement, needed, who }] : [];
  });
}
