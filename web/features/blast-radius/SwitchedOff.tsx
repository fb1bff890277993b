import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { quantity } from '../../lib/quantity.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { type Analysis, analysisQuery } from './analysis.ts';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { CountsTable } from './CountsTable.tsx';
import { listed } from './chainWords.ts';
import classes from './Differences.module.css';
import { DifferenceTable } from './DifferenceTable.tsx';
import { differingRow } from './differingRow.ts';
import { serviceDifferences } from './serviceDifferences.ts';
import { allOn, chosenTargets } from './targets.ts';

const titles = ['With all', 'As switched'] as const;

/** What the switches change: the answer with everything on, against the one that is shown. */
export function SwitchedOff({ analysis, search }: { analysis: Analysis; search: BlastRadiusSearch }) {
  const answer = useQuery(analysisQuery(allOn(search)));
  const whole = answer.isPlaceholderData ? undefined : answer.data?.impact;
  const { found: services, cut } = useMemo(
    () => (whole ? serviceDifferences(whole.services, analysis.services) : { found: [], cut: '' }),
    [whole, analysis],
  );
  if (answer.isError)
    return <ErrorState error={answer.error} what="The difference could not be worked out" />;
  if (!whole) return null;
  const off = new Set(chosenTargets(search).flatMap(({ ciId, off: isOff }) => (isOff ? [ciId] : [])));
  const names = whole.targets.flatMap(({ ci }) => (ci && off.has(ci.id) ? [ci.name] : []));
  return (
    <Panel title="What the switches change">
      <div className={classes.said}>
        <p role="status">
          Without {listed(names.slice(0, 5))}
          {names.length > 5 ? ` and ${quantity(names.length - 5, 'other')}` : ''}{' '}
          {whole.digest === analysis.digest
            ? 'the answer is the same.'
            : services.length === 0
              ? 'the same services are hit in the same way; the rest is below.'
              : `${quantity(services.length, 'service')} ${services.length === 1 ? 'differs' : 'differ'}.`}
        </p>
        {cut === '' ? null : <p className={classes.small}>{cut}</p>}
      </div>
      {whole.digest === analysis.digest ? null : (
        <CountsTable before={whole.summary} after={analysis.summary} titles={titles} />
      )}
      {services.length > 0 ? (
        <DifferenceTable
          label="Services that differ"
          titles={titles}
          rows={services.map(differingRow)}
          first={5}
        />
      ) : null}
    </Panel>
  );
}
