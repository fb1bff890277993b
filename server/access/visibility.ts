import type { Caller, Role } from '../model/principal.ts';
import type { Sight } from '../model/sight.ts';

/** What some callers are limited to. What several rules say of one caller adds up. */
export interface VisibilityRule {
  /** It applies to whoever has one of these roles and is neither ADMIN nor AUDITOR, */
  readonly roles: readonly Role[];
  /** and to these handles, whatever their roles. */
  readonly principals: readonly string[];
  /** They see CIs of these classes, */
  readonly classes: readonly string[];
  /** those of these owners, */
  readonly owners: readonly string[];
  /** those of these teams and of their members, */
  readonly teams: readonly string[];
  /** and those of their own and of their own teams. */
  readonly own: boolean;
}

export interface Visibility {
  readonly rules: readonly VisibilityRule[];
  /** Members by team, beside the teams that principals have. */
  readonly teams: Readonly<Record<string, readonly string[]>>;
}

/** Nobody is limited. */
export const noLimits: Visibility = { rules: [], teams: {} };

/** Roles that a rule limits by handle only: somebody has to see the whole. */
const unlimitedRoles: readonly Role[] = ['ADMIN', 'AUDITOR'];

/**
 * What a caller may see; undefined: everything, as no rule applies. One rule is enough to be limited, whatever other
 * roles the caller has.
 */
export function sightOf({ rules, teams }: Visibility, caller: Caller): Sight | undefined {
  const byRole = !caller.roles.some((role) => unlimitedRoles.includes(role));
  const applicable = rules.filter(
    ({ roles, principals }) =>
      principals.includes(caller.handle) || (byRole && caller.roles.some((role) => roles.includes(role))),
  );
  if (applicable.length === 0) return undefined;
  const ownTeams = Object.keys(teams).filter((team) => teams[team]?.includes(caller.handle));
  return {
    classes: sorted(applicable.flatMap(({ classes }) => classes)),
    owners: sorted(
      applicable.flatMap((rule) => [
        ...rule.owners,
        ...rule.teams.flatMap((team) => [team, ...(teams[team] ?? [])]),
        ...(rule.own ? [caller.handle, ...caller.teams, ...ownTeams] : []),
      ]),
    ),
  };
}

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();
