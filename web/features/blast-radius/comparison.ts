import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ComparedImpactQuery } from '../../lib/generated/graphql.ts';
import { asOf } from '../ci/ciSearch.ts';
import { impactedPages } from './analysis.ts';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import type { DifferingRow } from './DifferenceTable.tsx';
import { type Difference, differences } from './differences.ts';
import { targetInputs } from './targets.ts';

const comparedDocument = graphql(`
  query ComparedImpact($targets: [Target!]!, $asOf: AsOf) {
    impact(targets: $targets, asOf: $asOf) {
      revision
      digest
      summary {
        down degraded atRisk
        services { down degraded atRisk total }
        byClass { class state count }
      }
      services(first: 500) {
        totalCount
        edges { node { owner state capacity because ci { id name class owner } } }
      }
    }
  }
`);

type Side = NonNullable<ComparedImpactQuery['impact']>;

/** Two answers to one question, at two moments. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  /** Whether every CI was compared, or only the services, since there are too many. */
  readonly whole: boolean;
  readonly found: readonly Difference<DifferingRow>[];
}

/** Up to here every CI of both answers is read and compared; beyond, services and counts. */
export const mostCompared = 2_000;

/**
 * What the same question hits at two moments.
 * @param from, to each a revision's number or a time (ISO 8601); `to` absent: now
 */
export function comparisonQuery(search: BlastRadiusSearch, from: string, to: string | undefined) {
  const targets = targetInputs(search);
  return queryOptions({
    queryKey: ['impact', 'compared', targets, from, to],
    enabled: targets.length > 0,
    queryFn: async ({ signal }): Promise<Comparison | null> => {
      const read = async (moment: string | undefined) => {
        const variables = { targets, ...(moment === undefined ? {} : { asOf: asOf(moment) }) };
        return (await execute(comparedDocument, variables, signal)).impact;
      };
      const [before, after] = await Promise.all([read(from), read(to)]);
      if (!before || !after) return null;
      if (before.digest === after.digest) return { before, after, whole: true, found: [] };
      const whole = sizeOf(before) <= mostCompared && sizeOf(after) <= mostCompared;
      const rows = async (side: Side) =>
        whole ? await allOf(search, side.revision, signal) : services(side);
      const [was, is] = [await rows(before), await rows(after)];
      return { before, after, whole, found: differences(was, is) };
    },
  });
}

export const sizeOf = ({ summary }: Pick<Side, 'summary'>) =>
  summary.down + summary.degraded + summary.atRisk;

const services = (side: Side): DifferingRow[] => side.services.edges.map(({ node }) => node);

async function allOf(
  search: BlastRadiusSearch,
  revision: number,
  signal: AbortSignal,
): Promise<DifferingRow[]> {
  const rows: DifferingRow[] = [];
  for await (const page of impactedPages(
    { ids: search.ids, action: search.action, capacity: search.capacity, duration: search.duration },
    { revision },
    signal,
  ))
    rows.push(...page);
  return rows;
}
