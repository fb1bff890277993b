import { randomUUID } from 'node:crypto';
import type { Decision } from '../../model/change/approval.ts';
import { Forbidden, LimitExceeded, NotFound } from '../../model/errors.ts';
import type { Role } from '../../model/principal.ts';
import { type AcceptanceKind, refusedToSign } from '../../model/release/acceptance.ts';
import type { ChangeContext } from '../change/changeContext.ts';
import { alterRelease, type ReleaseSeen } from './alterRelease.ts';
import { checkedTitle } from './openRelease.ts';
import { requirePlanned } from './planRelease.ts';
import { altered, type Release } from './release.ts';

type Context = Pick<ChangeContext, 'database' | 'appendAudit'>;
interface Signer {
  readonly handle: string;
  readonly has: (role: Role) => boolean;
}

const mostTests = 100;
const roleWords = (role: Role) => `somebody with the role ${role.toLowerCase().replaceAll('_', ' ')}`;

/**
 * Asks for a test, or an agreement, that a role has to sign off before a release goes out.
 * @param author the handle of a release manager
 * @throws NotFound, BadInput, Conflict, LimitExceeded; CallerError STALE
 */
export function addReleaseTest(
  context: Context,
  {
    kind,
    role,
    title,
    ...seen
  }: ReleaseSeen & { readonly kind: AcceptanceKind; readonly title: string; readonly role: Role },
  author: string,
): Promise<Release> {
  const test = { id: randomUUID(), kind, title: checkedTitle(title, 'A test'), role, author, signOff: null };
  return alterRelease(context, seen, async (before) => {
    requirePlanned(before);
    if (before.tests.length >= mostTests) throw new LimitExceeded(`A release has up to ${mostTests} tests.`);
    const what = kind === 'TEST' ? 'a test by' : 'the agreement of';
    const entry = {
      at: Date.now(),
      actor: author,
      text: `asked for ${what} ${roleWords(role)}: ${test.title}`,
    };
    return {
      release: altered({ ...before, tests: [...before.tests, test] }, entry),
      actor: author,
      action: 'release.tested',
      detail: { test: test.id, kind, title: test.title, role },
    };
  });
}

/**
 * Says whether a test was passed. The last word counts.
 * @throws NotFound, Forbidden for who wrote the test or the release, or lacks the role; Conflict; CallerError STALE
 */
export function signOffReleaseTest(
  context: Context,
  sign: ReleaseSeen & {
    readonly testId: string;
    readonly decision: Decision;
    readonly comment: string | null;
  },
  signer: Signer,
): Promise<Release> {
  const { testId, decision, comment } = sign;
  return alterRelease(context, sign, async (before) => {
    const test = before.tests.find(({ id }) => id === testId);
    if (!test) throw new NotFound(`${before.number} has no test with this id.`, 'testId');
    const refusal = refusedToSign(test, before.author, signer);
    if (refusal !== undefined) throw new Forbidden(refusal, 'testId');
    requirePlanned(before);
    const { handle } = signer;
    const signOff = { by: handle, decision, comment, at: Date.now() };
    const deed = decision === 'YES' ? 'signed off' : 'did not sign off';
    const text = `${deed} ${test.title}${comment === null ? '' : `: ${comment}`}`;
    const tests = before.tests.map((each) => (each === test ? { ...test, signOff } : each));
    return {
      release: altered({ ...before, tests }, { at: signOff.at, actor: handle, text }),
      actor: handle,
      action: 'release.signed',
      detail: { test: testId, decision, comment },
    };
  });
}
