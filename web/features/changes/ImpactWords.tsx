import { inWords } from '../../lib/classLabel.ts';
import { count, quantity } from '../../lib/quantity.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Person } from '../../ui/Person.tsx';
import { StateSign } from '../../ui/StateSign.tsx';
import type { Change, Impact } from './changeQuery.ts';
import { ImpactSentence } from './ImpactSentence.tsx';
import classes from './ImpactWords.module.css';

interface Props {
  impact: Pick<Impact, 'summary'> & {
    readonly coverage: Pick<Impact['coverage'], 'because'>;
    readonly services: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: ServiceHit }[];
    };
  };
  targets: readonly Pick<Change['targets'][number], 'action' | 'durationMinutes'>[];
  /** The targets, for the link to the whole blast radius. */
  ids: string[] | undefined;
  /** The change whose impact it is, with its window, for the same link. */
  change?: Pick<Change, 'id' | 'start' | 'end'>;
  /** The former answer is shown while the new one is worked out. */
  busy?: boolean;
  /** How many services are named. */
  most: number;
}
type ServiceHit = Pick<Impact['services']['edges'][number]['node'], 'owner' | 'state' | 'because' | 'ci'>;

/** The impact in one sentence, the services with their reasons below it, and the way to all of it. */
export function ImpactWords({ impact, targets, ids, change, busy, most }: Props) {
  const { summary, services } = impact;
  const shown = services.edges.slice(0, most).map(({ node }) => node);
  const rest = services.totalCount - shown.length;
  const total = summary.down + summary.degraded + summary.atRisk;
  return (
    <div className={classes.impact} aria-busy={busy} data-busy={busy || undefined}>
      <p className={classes.sentence} role="status">
        <ImpactSentence counts={summary.services} targets={targets} gap={impact.coverage.because} />
      </p>
      <p className={classes.more}>
        {quantity(total, 'CI')} in all, judged over{' '}
        {quantity(summary.evidence, 'relationship or group', 'relationships and groups')}
        <Doubts summary={summary} />.
      </p>
      {shown.length > 0 ? (
        <ul className={classes.services} aria-label="Services">
          {shown.map((row, index) => (
            <li key={row.ci?.id ?? `hidden ${index}`}>
              <span className={classes.state}>
                <StateSign state={row.state} />
              </span>
              <span className={classes.service}>
                <b>{row.ci?.name ?? 'A service that is not yours to see'}</b>
                <span className={classes.facts}>
                  <Facts of={row} />
                </span>
                <span className={classes.why}>{row.because}</span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className={classes.foot}>
        {rest > 0 ? <span>{count(rest)} more.</span> : null}
        <LinkButton to="/blast-radius" search={{ ids, ...ofChange(change) }} variant="default" size="xs">
          Open the blast radius
        </LinkButton>
      </p>
    </div>
  );
}

/** What the blast radius is to know of the change: a window only where it is whole. */
const ofChange = (change: Props['change']) =>
  change === undefined
    ? {}
    : {
        change: change.id,
        ...(change.start && change.end ? { windowFrom: change.start, windowTo: change.end } : {}),
      };

function Doubts({ summary: { staleEvidence, inferredEvidence } }: { summary: Impact['summary'] }) {
  if (staleEvidence + inferredEvidence === 0) return null;
  const words = [
    staleEvidence > 0 ? `${count(staleEvidence)} of them not seen for too long` : '',
    inferredEvidence > 0 ? `${count(inferredEvidence)} only inferred` : '',
  ];
  return <span className={classes.doubt}>; {words.filter((part) => part !== '').join(', ')}</span>;
}

/** How critical it is, and whose. */
function Facts({ of: { ci, owner: named } }: { of: ServiceHit }) {
  const owner = named ?? ci?.owner;
  return (
    <>
      {ci?.criticality ? inWords(ci.criticality) : ''}
      {ci?.criticality && owner ? ', ' : ''}
      {owner ? <Person handle={owner} /> : ''}
    </>
  );
}
