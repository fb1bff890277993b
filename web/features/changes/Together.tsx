import { useQuery } from '@tanstack/react-query';
import type { Period, Target } from '../../lib/generated/graphql.ts';
import { sentence } from '../blast-radius/sentence.ts';
import classes from './ImpactWords.module.css';
import { togetherQuery } from './togetherQuery.ts';

interface Props {
  targets: Target[];
  period: Period | undefined;
  /** What the change does alone, in words. */
  alone: string;
}

/** What happens if all goes ahead that is planned in the same window, where that is more than the change does alone. */
export function Together({ targets, period, alone }: Props) {
  const { data: impact } = useQuery(togetherQuery(targets, period));
  const all =
    impact && period ? sentence(impact.summary.services, impact.targets, impact.coverage.because) : alone;
  if (!impact || all === alone) return null;
  return (
    <p className={classes.together}>
      <b>With all that is planned in the same window:</b> {all}
    </p>
  );
}
