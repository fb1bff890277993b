import { randomUUID } from 'node:crypto';
import { BadInput, LimitExceeded, NotFound } from '../../model/errors.ts';
import { unsigned } from '../../model/release/acceptance.ts';
import type { Medium } from '../../model/release/medium.ts';
import { sha256Of } from '../../model/release/sha256.ts';
import type { ChangeContext } from '../change/changeContext.ts';
import { type AlteredRelease, alterRelease, type ReleaseSeen } from './alterRelease.ts';
import { requirePlanned } from './planRelease.ts';
import { altered, type Release } from './release.ts';
import { checkedWords } from './words.ts';

type Context = Pick<ChangeContext, 'database' | 'appendAudit'>;

const mostMedia = 100;

/** A medium as somebody declares it. */
export interface MediumRequest {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  readonly location: string;
}

/**
 * Declares what will be rolled out, by its hash: before the go, so that what was tested is what goes out. What was signed
 * off before is to be signed off again.
 * @param actor the handle of a release manager
 * @throws NotFound, BadInput with the place below `input`, Conflict, LimitExceeded; CallerError STALE
 */
export function declareMedium(
  context: Context,
  { input, ...seen }: ReleaseSeen & { readonly input: MediumRequest },
  actor: string,
): Promise<Release> {
  const sha256 = sha256Of(input.sha256);
  if (!sha256) throw new BadInput('A SHA-256 has 64 hexadecimal digits.', 'input.sha256');
  const medium: Medium = {
    id: randomUUID(),
    name: checkedWords(input.name, 'A name', 'input.name'),
    version: checkedWords(input.version, 'A version', 'input.version'),
    location: checkedWords(input.location, 'A place', 'input.location'),
    sha256,
    declaredBy: actor,
    declaredAt: Date.now(),
  };
  return alterRelease(context, seen, async (before) => {
    requirePlanned(before);
    const { media, number } = before;
    if (media.length >= mostMedia) throw new LimitExceeded(`A release has up to ${mostMedia} media.`);
    if (media.some(({ name, version }) => name === medium.name && version === medium.version))
      throw new BadInput(`${number} has ${medium.name} ${medium.version} already.`, 'input.name');
    const text = `declared ${medium.name} ${medium.version}, sha256 ${sha256}`;
    return withMedia(before, [...media, medium], { actor, text, action: 'release.mediumDeclared', medium });
  });
}

/**
 * Takes a medium back that was declared, before the go.
 * @param actor the handle of a release manager
 * @throws NotFound at `mediumId`, Conflict; CallerError STALE
 */
export function withdrawMedium(
  context: Context,
  { mediumId, ...seen }: ReleaseSeen & { readonly mediumId: string },
  actor: string,
): Promise<Release> {
  return alterRelease(context, seen, async (before) => {
    requirePlanned(before);
    const medium = mediumOf(before, mediumId);
    const left = before.media.filter((each) => each !== medium);
    const text = `took back ${medium.name} ${medium.version}`;
    return withMedia(before, left, { actor, text, action: 'release.mediumWithdrawn', medium });
  });
}

/** @throws NotFound at `mediumId` */
export function mediumOf({ media, number }: Release, mediumId: string): Medium {
  const medium = media.find(({ id }) => id === mediumId);
  if (!medium) throw new NotFound(`${number} has no medium with this id.`, 'mediumId');
  return medium;
}

function withMedia(
  before: Release,
  media: readonly Medium[],
  { actor, text, action, medium }: { actor: string; text: string; action: string; medium: Medium },
): AlteredRelease {
  const signed = before.tests.filter(({ signOff }) => signOff !== null).map(({ title }) => title);
  const again = signed.length > 0 ? `; to be signed off again: ${signed.join(', ')}` : '';
  const release = { ...before, media, tests: unsigned(before.tests) };
  return {
    release: altered(release, { at: Date.now(), actor, text: `${text}${again}` }),
    ...{ actor, action, detail: { medium } },
  };
}
