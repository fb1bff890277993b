import { BadInput } from '../../model/errors.ts';
import type { ChangeContext } from '../change/changeContext.ts';
import { alterRelease, type ReleaseSeen } from './alterRelease.ts';
import { requirePlanned } from './planRelease.ts';
import { altered, type Release, type ReleasePolicy } from './release.ts';
import { checkedWords } from './words.ts';

/**
 * Says which version of the rules for releases one follows.
 * @param actor the handle of a release manager
 * @throws NotFound, BadInput with the place below `policy`, Conflict; CallerError STALE
 */
export function nameReleasePolicy(
  context: Pick<ChangeContext, 'database' | 'appendAudit'>,
  { policy: named, ...seen }: ReleaseSeen & { readonly policy: ReleasePolicy },
  actor: string,
): Promise<Release> {
  const policy: ReleasePolicy = {
    name: checkedWords(named.name, 'A policy’s name', 'policy.name'),
    version: checkedWords(named.version, 'A version', 'policy.version'),
    link: checkedLink(named.link),
  };
  return alterRelease(context, seen, async (before) => {
    requirePlanned(before);
    const text = `follows ${policy.name}, version ${policy.version}`;
    return {
      release: altered({ ...before, policy }, { at: Date.now(), actor, text }),
      ...{ actor, action: 'release.policyNamed', detail: { policy } },
    };
  });
}

/** Only what a browser opens as a page: the link is shown to others. */
function checkedLink(link: string | null): string | null {
  if (link === null || link.trim() === '') return null;
  const url = URL.parse(link.trim());
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.href.length > 2_000)
    throw new BadInput('A link begins with https:// or http://.', 'policy.link');
  return url.href;
}
