import { Button, CopyButton, Skeleton } from '@mantine/core';
import { IconCheck, IconCopy, IconGitCompare, IconPrinter } from '@tabler/icons-react';
import { inWords } from '../../lib/classLabel.ts';
import { count, quantity } from '../../lib/quantity.ts';
import { signs } from '../../ui/signs.ts';
import classes from './Answer.module.css';
import type { Analysis } from './analysis.ts';
import { Coverage } from './Coverage.tsx';
import { hiddenWords } from './hiddenWords.ts';
import { noServiceHit, sentenceParts } from './sentence.ts';
import type { ServiceFilter } from './serviceFilter.ts';

interface Props {
  analysis: Analysis;
  /** The former answer is shown while the new one is worked out. */
  busy: boolean;
  onServices: (filter: ServiceFilter) => void;
  onImpacted: () => void;
  onEvidence: () => void;
  onCompare: () => void;
}

/** The answer in one sentence; every number in it opens what it counts. */
export function Answer({ analysis, busy, onServices, onImpacted, onEvidence, onCompare }: Props) {
  const { summary, targets } = analysis;
  const parts = sentenceParts(summary.services, targets);
  const total = summary.down + summary.degraded + summary.atRisk;
  const [worst] = analysis.services.edges;
  return (
    <section className={classes.answer} aria-label="Answer" aria-busy={busy} data-busy={busy || undefined}>
      <div>
        <p className={classes.sentence} role="status">
          {parts.length === 0
            ? noServiceHit(analysis.coverage.because)
            : parts.map(({ state, text }, index) => (
                <span key={state}>
                  {index > 0 ? ', ' : ''}
                  <button
                    type="button"
                    className={classes.part}
                    style={{ color: signs[state].colour }}
                    onClick={() => onServices({ state })}
                  >
                    {text}
                  </button>
                  {index === parts.length - 1 ? '.' : ''}
                </span>
              ))}
        </p>
        <p className={classes.more}>
          {worst?.node.ci ? (
            <>
              Worst: <b>{worst.node.ci.name}</b>
              {worst.node.ci.criticality ? ` (${inWords(worst.node.ci.criticality).toLowerCase()})` : ''}.{' '}
            </>
          ) : worst ? (
            <>Worst: {hiddenWords(worst.node.owner, 'service')}. </>
          ) : null}
          <button type="button" className={classes.number} onClick={onImpacted}>
            {quantity(total, 'CI')} in all
          </button>
          , judged over{' '}
          <button type="button" className={classes.number} onClick={onEvidence}>
            {quantity(summary.evidence, 'relationship or group', 'relationships and groups')}
          </button>
          <Doubts summary={summary} onEvidence={onEvidence} />.{' '}
          <Verdicts analysis={analysis} onServices={onServices} />
          {summary.hidden > 0
            ? ` Hidden from you, but counted: ${quantity(summary.hidden, 'CI')}; the tables say whom to ask.`
            : ''}
        </p>
        <Coverage analysis={analysis} />
      </div>
      <div className={classes.actions}>
        <CopyButton value={window.location.href}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            >
              {copied ? 'Copied' : 'Copy link'}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onCompare} leftSection={<IconGitCompare size={16} aria-hidden />}>
          Compare
        </Button>
        <Button
          variant="default"
          onClick={() => window.print()}
          leftSection={<IconPrinter size={16} aria-hidden />}
        >
          Print report
        </Button>
      </div>
    </section>
  );
}

function Doubts({ summary, onEvidence }: { summary: Analysis['summary']; onEvidence: () => void }) {
  const { staleEvidence, inferredEvidence } = summary;
  if (staleEvidence + inferredEvidence === 0) return null;
  const words = [
    staleEvidence > 0 ? `${count(staleEvidence)} of them not seen for too long` : '',
    inferredEvidence > 0 ? `${count(inferredEvidence)} only inferred` : '',
  ].filter((part) => part !== '');
  return (
    <>
      ;{' '}
      <button type="button" className={classes.doubt} onClick={onEvidence}>
        {words.join(', ')}
      </button>
    </>
  );
}

/** How sure the answer is, over the services that were read. */
function Verdicts({
  analysis,
  onServices,
}: {
  analysis: Analysis;
  onServices: (filter: ServiceFilter) => void;
}) {
  const rows = analysis.services.edges;
  if (rows.length === 0) return null;
  const confirmed = rows.filter(({ node }) => node.verdict === 'CONFIRMED').length;
  const more = analysis.services.totalCount > rows.length ? 'first ' : '';
  if (confirmed === rows.length)
    return <>Confirmed for {rows.length === 1 ? 'it' : `all ${more}${count(rows.length)} services`}.</>;
  return (
    <button type="button" className={classes.number} onClick={() => onServices({ unconfirmed: true })}>
      Confirmed for {count(confirmed)} of {more}
      {quantity(rows.length, 'service')}.
    </button>
  );
}

/** In the answer's place, and of its size, until it is there. */
export function AnswerLoading() {
  return (
    <section className={classes.answer} aria-label="Answer" aria-busy>
      <div style={{ flex: 1 }}>
        <Skeleton height={26} width="62%" mt={4} />
        <Skeleton height={14} width="80%" mt={14} mb={4} />
      </div>
    </section>
  );
}
