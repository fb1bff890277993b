import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ReleasePageQuery } from '../../lib/generated/graphql.ts';

const releaseDocument = graphql(`
  query ReleasePage($id: ID!) {
    release(id: $id) {
      id number version title state author openedAt baselineRevision endRevision success
      waves {
        state startedAt startedBy because
        impact { targets { action durationMinutes } summary { services { down degraded atRisk } } coverage { because } }
        changes { id number title state }
      }
      policy { name version link }
      measures { name meeting of }
      media {
        id name version sha256 location declaredBy declaredAt
        deployments { id sha256 attribute verdict by at ci { id name class } }
      }
      tests { id kind title role author because signOff { by decision at comment } }
      impact {
        revision
        digest
        targets { action capacity durationMinutes ci { id name class } }
        summary {
          down degraded atRisk evidence staleEvidence inferredEvidence hidden
          services { down degraded atRisk total }
        }
        coverage { because }
        services(first: 100) {
          totalCount
          edges { node { owner state capacity verdict because ci { id name class owner criticality } } }
        }
      }
      sinceBaseline(first: 20) {
        totalCount
        edges { node { kind attribute ci { id name class } } }
      }
      againstBaseline {
        standing
        ci { id name class }
        differences(first: 3) { totalCount edges { node { kind attribute before after } } }
      }
      steps { step allowed because }
      timeline { at actor text }
    }
  }
`);

export type Release = NonNullable<ReleasePageQuery['release']>;

/** A release with what the graph says of it now. */
export const releaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['release', id],
    // People alter it, without a revision of the graph: whoever comes to it sees it as it is.
    staleTime: 0,
    queryFn: async ({ signal }) => (await execute(releaseDocument, { id }, signal)).release,
  });
