export const roles = [
  'VIEWER',
  'OPERATOR',
  'CHANGE_MANAGER',
  'PROBLEM_ANALYST',
  'RELEASE_MANAGER',
  'AGENT',
  'AUDITOR',
  'ADMIN',
] as const;
export type Role = (typeof roles)[number];

/** A person, a team's account or a program. All of its tokens and sessions are this one principal. */
export interface Principal {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly teams: readonly string[];
}

/** A principal as it comes with one request: what its token may ingest limits it further. */
export interface Caller extends Principal {
  /** Sources that may be ingested as; undefined: all. */
  readonly sources: readonly string[] | undefined;
  /** Scopes that may be ingested into; undefined: all. */
  readonly scopes: readonly string[] | undefined;
  /** The id of the browser session it came with; a token has none. */
  readonly session?: string | undefined;
}

/** Roles that may read the graph; an AGENT alone may only ingest and ask who it is. */
export const readingRoles: readonly Role[] = roles.filter((role) => role !== 'AGENT');
