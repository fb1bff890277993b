import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { RequestFailure } from '../../lib/failure.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { ActionControls } from './ActionControls.tsx';
import { Answer, AnswerLoading } from './Answer.tsx';
import { type Analysis, analysisQuery, drawnQuery } from './analysis.ts';
import { BlastHead } from './BlastHead.tsx';
import classes from './BlastView.module.css';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import type { KnownGroup } from './Chain.tsx';
import { ChosenPanel } from './ChosenPanel.tsx';
import { ComparePanel } from './ComparePanel.tsx';
import { DanglingPanel } from './DanglingPanel.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { ImpactedPanel } from './ImpactedPanel.tsx';
import { ImpactGraphPanel } from './ImpactGraphPanel.tsx';
import { statesInWindow } from './inWindow.ts';
import { PlannedPanel } from './PlannedPanel.tsx';
import { Playback } from './Playback.tsx';
import { inWindowQuery } from './planned.ts';
import { Report } from './Report.tsx';
import { ServicesPanel } from './ServicesPanel.tsx';
import { SwitchedOff } from './SwitchedOff.tsx';
import type { ServiceFilter } from './serviceFilter.ts';
import { TargetChips } from './TargetChips.tsx';
import { actionsInUse, chosenTargets, targetInputs } from './targets.ts';
import type { ChangeSearch } from './useBlastSearch.ts';

interface Props {
  search: BlastRadiusSearch;
  change: ChangeSearch;
}

/** The question, and below it the answer in the order in which people need it. */
export function BlastView({ search, change }: Props) {
  const answer = useQuery(analysisQuery(search));
  const analysis = answer.data?.impact;
  const ids = chosenTargets(search).map(({ ciId }) => ciId);
  const acted = targetInputs(search);
  return (
    <div className={classes.page}>
      <div className={classes.screen}>
        <BlastHead targets={analysis?.targets ?? []} ids={ids} search={search} />
      </div>
      <div className={classes.question}>
        <TargetChips search={search} change={change} />
        <ActionControls search={search} change={change} />
      </div>
      {acted.length === 0 ? (
        <EmptyState title="Everything is switched off, so nothing is acted on.">
          <p>Switch something on to see what it hits.</p>
        </EmptyState>
      ) : answer.isError ? (
        <Panel
          title="No answer"
          aside={answer.error instanceof RequestFailure ? answer.error.code : undefined}
        >
          <ErrorState
            error={answer.error}
            what="The impact could not be worked out"
            onRetry={() => void answer.refetch()}
          />
        </Panel>
      ) : answer.isPending ? (
        <>
          <AnswerLoading />
          <RowsLoading />
        </>
      ) : analysis ? (
        <>
          <div className={classes.screen}>
            <Result
              {...{ analysis, search, change }}
              busy={answer.isPlaceholderData}
              servicesKept={answer.data?.servicesKept ?? 0}
            />
          </div>
          <Report analysis={analysis} />
        </>
      ) : (
        <EmptyState title="There is no answer for this." />
      )}
    </div>
  );
}

interface ResultProps extends Props {
  analysis: Analysis;
  servicesKept: number;
  busy: boolean;
}

function Result({ analysis, search, change, servicesKept, busy }: ResultProps) {
  const [filter, setFilter] = useState<ServiceFilter>({});
  const [evidence, setEvidence] = useState(false);
  const [large, setLarge] = useState(false);
  const services = useRef<HTMLDivElement>(null);
  const impacted = useRef<HTMLDivElement>(null);
  const compare = useRef<HTMLDivElement>(null);
  const planned = useQuery(inWindowQuery(search));
  const groups = useKnownGroups(search, analysis);
  const isService = analysis.services.edges.some(({ node }) => node.ci?.id === search.selected);
  const showTable = (wanted: string[] | undefined) => {
    if (wanted) change({ classes: wanted }, 'replace');
    reveal(impacted.current);
  };
  return (
    <>
      <Answer
        analysis={analysis}
        busy={busy}
        onServices={(next) => {
          setFilter(next);
          reveal(services.current);
        }}
        onImpacted={() => showTable(undefined)}
        onEvidence={() => setEvidence(!evidence)}
        onCompare={() => reveal(compare.current)}
      />
      {evidence ? (
        <div className={classes.gap}>
          <EvidencePanel analysis={analysis} search={search} onClose={() => setEvidence(false)} />
        </div>
      ) : null}
      {chosenTargets(search).some(({ off }) => off) ? (
        <div className={classes.gap}>
          <SwitchedOff analysis={analysis} search={search} />
        </div>
      ) : null}
      <Playback analysis={analysis} step={search.step} change={change} />
      <div className={large ? classes.stacked : classes.columns}>
        <div ref={services} className={classes.scrollTarget} tabIndex={-1}>
          <ServicesPanel
            {...{ search, analysis, servicesKept, groups, filter }}
            inWindow={statesInWindow(planned.data)}
            onFilter={setFilter}
            selected={search.selected}
            step={search.step}
            onSelect={(selected) => change({ selected }, 'replace')}
          />
        </div>
        <div className={large ? undefined : classes.beside}>
          <ImpactGraphPanel {...{ analysis, search, change, large }} onLarge={setLarge} onTable={showTable} />
          {search.selected !== undefined && !isService ? (
            <ChosenPanel
              search={search}
              id={search.selected}
              groups={groups}
              onClose={() => change({ selected: undefined }, 'replace')}
            />
          ) : null}
        </div>
      </div>
      {actionsInUse(search).has('DECOMMISSION') ? (
        <div className={classes.gap}>
          <DanglingPanel search={search} />
        </div>
      ) : null}
      <div ref={impacted} className={`${classes.scrollTarget} ${classes.gap}`} tabIndex={-1}>
        <ImpactedPanel analysis={analysis} search={search} change={change} />
      </div>
      <div ref={compare} className={`${classes.scrollTarget} ${classes.gap}`} tabIndex={-1}>
        <PlannedPanel analysis={analysis} search={search} change={change} />
      </div>
      <ComparePanel search={search} change={change} />
    </>
  );
}

/** The groups that decided, by the CI that has them, from everything that was read. */
function useKnownGroups(search: BlastRadiusSearch, analysis: Analysis): ReadonlyMap<string, KnownGroup> {
  const read = useQuery(drawnQuery(search));
  return useMemo(() => {
    const groups = new Map<string, KnownGroup>();
    const names = new Map<string, { id: string; name: string; class: string }>();
    for (const { node } of read.data?.edges ?? []) if (node.ci) names.set(node.ci.id, node.ci);
    for (const { node } of read.data?.edges ?? []) {
      if (!node.ci || !node.group) continue;
      const members = node.group.members.flatMap(({ ci, state }) => {
        const named = ci ? names.get(ci.id) : undefined;
        return named ? [{ ci: named, state, weight: 1, owner: null }] : [];
      });
      groups.set(node.ci.id, { ...node.group, members: members.length > 0 ? members : undefined });
    }
    for (const { node } of analysis.services.edges)
      if (node.ci && node.group) groups.set(node.ci.id, node.group);
    return groups;
  }, [read.data, analysis]);
}

function reveal(place: HTMLElement | null): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  place?.scrollIntoView({ behavior: still ? 'auto' : 'smooth', block: 'start' });
  place?.focus({ preventScroll: true });
}
