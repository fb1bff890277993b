import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { WorkQuery } from '../../lib/generated/graphql.ts';

const workDocument = graphql(`
  query Work($judged: [ChangeState!]!, $prepared: [ChangeState!]!) {
    judged: changes(states: $judged, first: 200) {
      totalCount
      edges {
        node {
          id number title kind state requester start end approvalsDue approvalsOverdue
          targets { action durationMinutes }
          impact { summary { services { down degraded atRisk total } } coverage { because } }
          approvals { by decision valid lapsedBecause }
          requiredApprovals { role who because }
          steps { step allowed because }
          tasks { title who state }
        }
      }
    }
    prepared: changes(states: $prepared, first: 500) {
      totalCount
      edges { node { id number title kind state requester start end } }
    }
  }
`);

export type JudgedChange = NonNullable<WorkQuery['judged']>['edges'][number]['node'];
export type PreparedChange = NonNullable<WorkQuery['prepared']>['edges'][number]['node'];

export interface OpenChanges {
  /** Those that are submitted and not over, with who must say yes and which steps whoever looks can take. */
  readonly judged: readonly JudgedChange[];
  /** Those that are still being prepared. */
  readonly prepared: readonly PreparedChange[];
  /** There are more than were read. */
  readonly cut: boolean;
}

/** All changes that somebody may have to do something about. */
export const workQuery = queryOptions({
  queryKey: ['changes', 'work'],
  staleTime: 0,
  queryFn: async ({ signal }): Promise<OpenChanges> => {
    const { judged, prepared } = await execute(
      workDocument,
      {
        judged: [
          'SUBMITTED',
          'APPROVED',
          'SCHEDULED',
          'IN_PROGRESS',
          'IMPLEMENTED',
          'FAILED',
          'BACKED_OUT',
          'REVIEWED',
        ],
        prepared: ['DRAFT', 'ASSESSED', 'REJECTED'],
      },
      signal,
    );
    const read = [judged, prepared].map((each) => each?.edges.length ?? 0);
    const all = [judged, prepared].map((each) => each?.totalCount ?? 0);
    return {
      judged: judged?.edges.map(({ node }) => node) ?? [],
      prepared: prepared?.edges.map(({ node }) => node) ?? [],
      cut: all.some((total, index) => total > (read[index] ?? 0)),
    };
  },
});
