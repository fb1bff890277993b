import { queryOptions } from '@tanstack/react-query';
import { openReleaseStates, overReleaseStates } from '../../../server/model/release/releaseState.ts';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ReleaseBoardQuery } from '../../lib/generated/graphql.ts';

const boardDocument = graphql(`
  query ReleaseBoard($open: [ReleaseState!]!, $over: [ReleaseState!]!) {
    open: releases(states: $open, first: 50) { totalCount edges { node { ...ReleaseCard } } }
    over: releases(states: $over, first: 10) { totalCount edges { node { ...ReleaseCard } } }
  }
  fragment ReleaseCard on Release {
    id number title state success
    changes { id number title state }
    tests { id signOff { decision } }
    impact { targets { action durationMinutes } summary { services { down degraded atRisk } } coverage { because } }
    steps { step allowed }
  }
`);

export type ReleaseCard = NonNullable<ReleaseBoardQuery['open']>['edges'][number]['node'];

/** Releases that something can still come of, and the last that are over. */
export const boardQuery = queryOptions({
  queryKey: ['releases', 'board'],
  staleTime: 0,
  queryFn: ({ signal }) =>
    execute(boardDocument, { open: [...openReleaseStates], over: [...overReleaseStates] }, signal),
});

const candidatesDocument = graphql(`
  query ReleaseCandidates($states: [ChangeState!]!) {
    changes(states: $states, first: 500) { totalCount edges { node { id number title state } } }
  }
`);

/** Changes that a release could bundle, the newest ones: nothing has been done yet. */
export const candidatesQuery = queryOptions({
  queryKey: ['changes', 'for a release'],
  staleTime: 0,
  queryFn: async ({ signal }) => {
    const states = ['DRAFT', 'ASSESSED', 'SUBMITTED', 'APPROVED', 'SCHEDULED'] as const;
    const { changes } = await execute(candidatesDocument, { states: [...states] }, signal);
    return {
      changes: changes?.edges.map(({ node }) => node) ?? [],
      total: changes?.totalCount ?? 0,
    };
  },
});
