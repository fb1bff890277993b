import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Period } from '../../lib/generated/graphql.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { analysisQuery } from '../blast-radius/analysis.ts';
import { sentence } from '../blast-radius/sentence.ts';
import { idsOf } from '../blast-radius/targets.ts';
import { chosenOf } from './chosenTargets.ts';
import { ImpactWords } from './ImpactWords.tsx';
import { type PlannedTarget, targetInput } from './planForm.ts';
import { Together } from './Together.tsx';

interface Props {
  targets: readonly PlannedTarget[];
  /** Its window, where others of the same are to be counted in. */
  period: Period | undefined;
}

/** What the planned change hits, kept in step with what is typed. */
export function PlannedImpact({ targets, period }: Props) {
  const [settled] = useDebouncedValue(targets, 300);
  const ids = idsOf(settled.map((target) => chosenOf(targetInput(target))));
  const answer = useQuery(analysisQuery({ ids }));
  const impact = answer.data?.impact;
  if (targets.length === 0)
    return (
      <Panel title="What it hits">
        <EmptyState title="Nothing is acted on yet.">
          <p>Name what the change acts on, and you read here which services it takes down, and why.</p>
        </EmptyState>
      </Panel>
    );
  const busy = answer.isPlaceholderData || settled !== targets;
  return (
    <Panel title="What it hits" aside={busy ? 'working it out…' : impact ? 'as of now' : undefined}>
      {answer.isError ? (
        <ErrorState
          error={answer.error}
          what="The impact could not be worked out"
          onRetry={() => void answer.refetch()}
        />
      ) : impact ? (
        <>
          <ImpactWords impact={impact} targets={impact.targets} ids={ids} busy={busy} most={6} />
          <Together
            targets={settled.map(targetInput)}
            period={period}
            alone={sentence(impact.summary.services, impact.targets, impact.coverage.because)}
          />
        </>
      ) : (
        <RowsLoading rows={4} />
      )}
    </Panel>
  );
}
