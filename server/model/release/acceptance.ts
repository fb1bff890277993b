import type { Decision } from '../change/approval.ts';
import type { Role } from '../principal.ts';

/** What somebody says of a test: whether it was passed. */
export interface SignOff {
  /** A handle. */
  readonly by: string;
  readonly decision: Decision;
  /** ms since 1970 */
  readonly at: number;
  readonly comment: string | null;
}

/** TEST: something is shown. AGREEMENT: those of a role agree to the roll-out. */
export const acceptanceKinds = ['TEST', 'AGREEMENT'] as const;
export type AcceptanceKind = (typeof acceptanceKinds)[number];

/** What has to be shown, or agreed to, before a release goes out. */
export interface AcceptanceTest {
  readonly id: string;
  readonly kind: AcceptanceKind;
  readonly title: string;
  /** The role that whoever signs it off needs. */
  readonly role: Role;
  /** The handle of whoever asked for it. */
  readonly author: string;
  /** The last word on it; null before there is one. */
  readonly signOff: SignOff | null;
}

/** The same tests with nobody's word: what is shown or agreed to of other contents is nothing of these. */
export const unsigned = (tests: readonly AcceptanceTest[]): AcceptanceTest[] =>
  tests.map((test) => ({ ...test, signOff: null }));

/** Why a person may not sign a test off; undefined where the person may: four eyes, and the role that it names. */
export function refusedToSign(
  { role, author }: Pick<AcceptanceTest, 'role' | 'author'>,
  releaseAuthor: string,
  person: { readonly handle: string; readonly has: (role: Role) => boolean },
): string | undefined {
  if ([author, releaseAuthor].includes(person.handle)) return 'Nobody signs off what they wrote themselves.';
  return person.has(role) ? undefined : `This needs the role ${[...new Set([role, 'ADMIN'])].join(' or ')}.`;
}
