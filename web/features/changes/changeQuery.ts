import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ChangePageQuery } from '../../lib/generated/graphql.ts';

const changeDocument = graphql(`
  query ChangePage($id: ID!) {
    change(id: $id) {
      id number version title kind state requester openedAt start end approvalsDue approvalsOverdue
      reason benefit implementation test backOut
      template { id title }
      release { id number title }
      targets { action capacity durationMinutes ci { id name class } }
      impact {
        revision
        digest
        summary {
          down degraded atRisk evidence staleEvidence inferredEvidence hidden
          services { down degraded atRisk total }
        }
        coverage { withoutCount because }
        services(first: 100) {
          totalCount
          edges { node { owner state capacity verdict because ci { id name class owner criticality } } }
        }
      }
      risk { level score factors { name score because } }
      conflicts {
        because
        with { id number title state start end }
        overlap { id name class }
        fatalTogether { id name class }
      }
      approvals { by decision at comment revision valid lapsedBecause }
      requiredApprovals { role who needed because }
      tasks { id title who state by at comment }
      expected { kind ci { id name class } class name attribute anyValue value type to { id name class } }
      verification {
        after upTo othersTotal onlyLookedAt
        outcomes {
          state seen
          expected { kind ci { id name class } class name attribute anyValue value type to { id name class } }
        }
        others {
          kind attribute before after
          ci { id name class }
          relationship { type from { id name class } to { id name class } }
          explainedBy { id number }
        }
      }
      review {
        by at success lessons
        hits { state saidBy ci { id name class } }
        accuracy {
          predicted judged hit both precision recall
          byType { type predicted both missed precision recall }
        }
        proposals { type strength isThere isTaken from { id name class } to { id name class } }
      }
      steps { step allowed because }
      cost { oneOff perMonth note }
      costEffect { ...CostEffectParts }
      capacityEffect { ...CapacityEffectParts }
      attachments { title url by at }
      timeline { at actor text }
    }
  }
`);

export type Change = NonNullable<ChangePageQuery['change']>;
export type Impact = Change['impact'];

/** A change with what the graph says of it now. */
export const changeQuery = (id: string) =>
  queryOptions({
    queryKey: ['change', id],
    // People change it, without a revision of the graph: whoever comes to it sees it as it is.
    staleTime: 0,
    queryFn: async ({ signal }) => (await execute(changeDocument, { id }, signal)).change,
  });
