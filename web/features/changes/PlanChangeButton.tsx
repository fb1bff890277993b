import { useQuery } from '@tanstack/react-query';
import { mayOperate } from '../../lib/mayOperate.ts';
import { meQuery } from '../../lib/session.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { BlastRadiusSearch } from '../blast-radius/blastRadiusSearch.ts';
import { idsOf, targetInputs } from '../blast-radius/targets.ts';
import { chosenOf } from './chosenTargets.ts';

/** From the blast radius on to a change that acts on the same items in the same way. */
export function PlanChangeButton({ search }: { search: BlastRadiusSearch }) {
  const { data: me } = useQuery(meQuery);
  const ids = idsOf(targetInputs(search).map(chosenOf));
  if (!ids || !mayOperate(me?.roles)) return null;
  return (
    <LinkButton to="/changes/new" search={{ ids }}>
      Plan a change
    </LinkButton>
  );
}
