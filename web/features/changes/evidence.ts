import { count, quantity } from '../../lib/quantity.ts';
import { sentence } from '../blast-radius/sentence.ts';
import type { Change } from './changeQuery.ts';
import { costSum } from './costEffectWords.ts';

/** One thing that an approver has before them. */
export interface Evidence {
  readonly key: string;
  readonly text: string;
  /** It speaks against the change, or against how sure the answer is: the approver says that they have seen it. */
  readonly speaksAgainst: boolean;
}

type Decided = Pick<
  Change,
  'impact' | 'risk' | 'conflicts' | 'targets' | 'cost' | 'costEffect' | 'capacityEffect'
>;

/** What a decision on a change rests on, in the order in which it is looked at. */
export function evidenceOf(change: Decided): Evidence[] {
  const { impact, risk, conflicts, targets } = change;
  const { summary, services } = impact;
  const hit = summary.services.total > 0;
  const backOut = risk.factors.find(({ name }) => name === 'back-out');
  return [
    {
      key: 'services',
      text: sentence(summary.services, targets, impact.coverage.because),
      speaksAgainst: hit,
    },
    ...unknownDependants(change),
    ...(hit ? [verdicts(services)] : []),
    freshness(summary),
    ...(summary.hidden > 0
      ? [
          {
            key: 'hidden',
            text: `${quantity(summary.hidden, 'impacted CI is', 'impacted CIs are')} not yours to see, but counted.`,
            speaksAgainst: true,
          },
        ]
      : []),
    ...conflicts.map(({ with: { id, number }, because, fatalTogether }) => ({
      key: `conflict ${id}`,
      text: `${number} is in the same window. ${because}${fatalTogether.length > 0 ? ' Together they are fatal.' : ''}`,
      speaksAgainst: true,
    })),
    ...(conflicts.length === 0
      ? [{ key: 'conflicts', text: 'No other planned change is in its way.', speaksAgainst: false }]
      : []),
    {
      key: 'risk',
      text: `Its risk is ${risk.level.toLowerCase()}, ${risk.score} of 100.`,
      speaksAgainst: risk.level === 'HIGH' || risk.level === 'CRITICAL',
    },
    ...capacity(change),
    cost(change),
    ...(backOut ? [{ key: 'back-out', text: backOut.because, speaksAgainst: backOut.score > 0 }] : []),
  ];
}

/** That nothing is recorded to need what is acted on may be a gap in what is known. */
function unknownDependants({ impact: { coverage } }: Decided): Evidence[] {
  if (coverage.because === null) return [];
  return [
    {
      key: 'dependants',
      text: `${coverage.because} That is not the same as no impact.`,
      speaksAgainst: true,
    },
  ];
}

/** Whether what stays up has enough for its busiest hour, where that is known of anything. */
function capacity({ capacityEffect: { needsCount, shortCount } }: Decided): Evidence[] {
  if (needsCount === 0) return [];
  const text =
    shortCount > 0
      ? `${quantity(shortCount, 'CI')} would stay up with less than needed at the busiest.`
      : 'What stays up has what it needs at its busiest, as far as that is known.';
  return [{ key: 'capacity', text, speaksAgainst: shortCount > 0 }];
}

/** That no cost is stated is not the same as none. */
function cost({ cost: stated, costEffect }: Decided): Evidence {
  const sum = costSum(costEffect);
  const reckoned = sum === undefined ? '' : `${stated === null ? ' Reckoned' : 'It costs'}: ${sum}.`;
  return {
    key: 'cost',
    text: stated === null ? `No cost is stated.${reckoned}` : reckoned || 'Its cost is stated.',
    speaksAgainst: stated === null,
  };
}

/** How sure the answer is, over the services that were read. */
function verdicts({ totalCount, edges }: Change['impact']['services']): Evidence {
  const confirmed = edges.filter(({ node }) => node.verdict === 'CONFIRMED').length;
  const all = edges.length === totalCount;
  return {
    key: 'verdicts',
    text: `The impact is confirmed for ${count(confirmed)} of ${all ? '' : 'the first '}${quantity(edges.length, 'service')}.`,
    speaksAgainst: confirmed < edges.length,
  };
}

function freshness({ evidence, staleEvidence, inferredEvidence }: Change['impact']['summary']): Evidence {
  const doubts = [
    staleEvidence > 0 ? `${count(staleEvidence)} of them not seen for too long` : '',
    inferredEvidence > 0 ? `${count(inferredEvidence)} only inferred` : '',
  ].filter((part) => part !== '');
  const rests = `It rests on ${quantity(evidence, 'relationship or group', 'relationships and groups')}`;
  return {
    key: 'freshness',
    text:
      doubts.length > 0 ? `${rests}; ${doubts.join(', ')}.` : `${rests}, all seen lately and none inferred.`,
    speaksAgainst: doubts.length > 0,
  };
}
