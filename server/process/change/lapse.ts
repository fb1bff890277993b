import type { OutlinedCi } from '../../impact/answer/outline.ts';
import { impactStates } from '../../impact/states.ts';
import type { ServiceSeen } from './change.ts';
import { counted, firstOf, stateWord } from './words.ts';

/** Services as an approver sees them. */
export const seenServices = (services: readonly OutlinedCi[]): ServiceSeen[] =>
  services.map(({ ciId, name, state }) => ({ ciId, name, state }));

/**
 * What has come to be worse since somebody approved, as a sentence: services added, and services in a worse state.
 * Undefined where nothing has, whatever else is different.
 */
export function worsening(
  seen: readonly ServiceSeen[],
  services: readonly ServiceSeen[],
): string | undefined {
  const before = new Map(seen.map((service) => [service.ciId, service]));
  const added = services.filter(({ ciId }) => !before.has(ciId));
  const worse = services.flatMap((service) => {
    const former = before.get(service.ciId);
    return former && badness(service) > badness(former) ? [{ ...service, former: former.state }] : [];
  });
  const parts = [
    added.length > 0 &&
      `+${counted(added.length, 'service')} since you approved: ${firstOf(added.map(({ name, state }) => `${name} (${stateWord(state)})`))}`,
    worse.length > 0 &&
      `${counted(worse.length, 'service')} worse off since you approved: ${firstOf(worse.map(({ name, state, former }) => `${name} (${stateWord(former)} → ${stateWord(state)})`))}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? undefined : `${parts.join('; ')}.`;
}

const badness = ({ state }: ServiceSeen) => impactStates.indexOf(state);
