import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ago } from '../../lib/age.ts';
import { classLabel, inWords } from '../../lib/classLabel.ts';
import { count, quantity } from '../../lib/quantity.ts';
import { meQuery } from '../../lib/session.ts';
import { Owner } from '../../ui/Owner.tsx';
import { StateSign } from '../../ui/StateSign.tsx';
import { spokenTime } from '../ci/localTime.ts';
import { actionWords } from './actionWords.ts';
import type { Analysis } from './analysis.ts';
import { Coverage } from './Coverage.tsx';
import { hiddenWords } from './hiddenWords.ts';
import classes from './Report.module.css';
import { evidenceAge } from './reportWords.ts';
import { capacityWords, serviceLevel, verdictWords } from './rowWords.ts';
import { sentence } from './sentence.ts';

/** What fits one page beside the rest; the file has everything. */
const mostServices = 24;
const mostTargets = 12;

/** The answer on one sheet for those who decide: only printed, never on the screen. */
export function Report({ analysis }: { analysis: Analysis }) {
  const { summary, targets, services } = analysis;
  const { data: me } = useQuery(meQuery);
  const at = usePrintedAt();
  const rows = services.edges.slice(0, mostServices).map(({ node }) => node);
  const total = summary.down + summary.degraded + summary.atRisk;
  return (
    <section className={classes.report} aria-label="Report">
      <p className={classes.kind}>Linchpin: blast radius, for decision</p>
      <h1>{sentence(summary.services, targets, analysis.coverage.because)}</h1>
      <p>
        {quantity(total, 'CI')} in all: {count(summary.down)} down, {count(summary.degraded)} degraded,{' '}
        {count(summary.atRisk)} at risk. Judged over{' '}
        {quantity(summary.evidence, 'relationship or group', 'relationships and groups')}
        {summary.staleEvidence > 0 ? `, ${count(summary.staleEvidence)} not seen for too long` : ''}
        {summary.inferredEvidence > 0 ? `, ${count(summary.inferredEvidence)} only inferred` : ''}.
        {summary.hidden > 0 ? ` ${count(summary.hidden)} are not visible to the one who printed this.` : ''}
      </p>
      <Coverage analysis={analysis} />
      <h2>Acted on</h2>
      <ul>
        {targets.slice(0, mostTargets).map(({ ci, owner, action, capacity, durationMinutes }, index) => (
          <li key={ci?.id ?? `hidden ${index}`}>
            <b>{ci?.name ?? hiddenWords(owner)}</b>
            {ci ? `, ${classLabel(ci.class).toLowerCase()}` : ''}: {actionWords[action].label.toLowerCase()}
            {capacity === null ? '' : `, ${Math.round(capacity * 100)}% of its capacity left`}
            {durationMinutes === null ? '' : `, ${quantity(durationMinutes, 'minute')}`}
            {ci === null ? null : ci.owner ? (
              <>
                ; owned by <Owner handle={ci.owner} />
              </>
            ) : (
              '; no owner recorded'
            )}
          </li>
        ))}
        {targets.length > mostTargets ? <li>and {count(targets.length - mostTargets)} more</li> : null}
      </ul>
      <h2>Services</h2>
      {rows.length === 0 ? (
        <p>None.</p>
      ) : (
        <table>
          <thead>
            <tr>
              {['State', 'Service', 'Why', 'Criticality, level', 'Owner', 'Evidence', 'Oldest evidence'].map(
                (title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.ci?.id ?? `hidden ${index}`}>
                <td>
                  <StateSign state={row.state} size={11} /> {capacityWords(row)}
                </td>
                <td>{row.ci?.name ?? hiddenWords(row.owner, 'service')}</td>
                <td>{row.ci ? row.because : ''}</td>
                <td>
                  {[row.ci?.criticality ? inWords(row.ci.criticality) : '', serviceLevel(row.ci?.attributes)]
                    .filter((part) => part !== '')
                    .join(', ')}
                </td>
                <td>
                  <Owner handle={row.owner ?? row.ci?.owner} nobody="nobody" />
                </td>
                <td>{verdictWords(row.verdict).word}</td>
                <td>{evidenceAge(row.chain, (seen) => ago(seen, at))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {services.totalCount > rows.length ? (
        <p>
          {count(services.totalCount - rows.length)} more services, less bad or less critical, are not
          printed.
        </p>
      ) : null}
      <p className={classes.foot}>
        Revision {count(analysis.revision)}, digest {analysis.digest}. Printed{' '}
        {spokenTime(new Date(at).toISOString())}
        {me ? ` by ${me.name}` : ''}.
      </p>
    </section>
  );
}

/** The moment of printing, as the report states it. */
function usePrintedAt(): number {
  const [at, setAt] = useState(Date.now);
  useEffect(() => {
    const print = () => setAt(Date.now());
    window.addEventListener('beforeprint', print);
    return () => window.removeEventListener('beforeprint', print);
  }, []);
  return at;
}
