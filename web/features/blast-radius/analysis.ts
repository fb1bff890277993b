import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { AsOf, BlastRadiusQuery, ImpactedPageQuery } from '../../lib/generated/graphql.ts';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { mostOpened, type UnreadGroup } from './drawnImpact.ts';
import { targetInputs } from './targets.ts';

const answerDocument = graphql(`
  query BlastRadius($targets: [Target!]!) {
    impact(targets: $targets) {
      revision
      digest
      targets { action capacity durationMinutes owner ci { id name class status owner criticality lastSeenAt } }
      summary {
        down degraded atRisk evidence staleEvidence inferredEvidence hidden
        services { down degraded atRisk total }
        byClass { class state count }
        byDistance { distance class state count andFarther }
      }
      coverage { direct withoutCount because without { id name } }
      services(first: 100) {
        totalCount
        edges {
          node {
            owner state capacity redundancyLost durationMinutes distance verdict because
            ci { id name class owner criticality status lastSeenAt attributes }
            group { group mode implied needed total up members { weight state owner ci { id name class } } }
            chain {
              state owner
              ci { id name class }
              via { id type group weight confidence sources lastSeenAt from { id name } to { id name } }
            }
          }
        }
      }
    }
    services: cis(filter: { classes: ["BusinessService", "Service"] }, first: 1) { totalCount }
  }
`);

const drawnDocument = graphql(`
  query DrawnImpact($targets: [Target!]!) {
    impact(targets: $targets) {
      impacted(first: 300) {
        totalCount
        edges {
          node {
            state distance because owner
            ci { id name class }
            group { group implied needed total up members { state ci { id } } }
            chain { state owner ci { id name class } via { id type confidence sources lastSeenAt from { id name } to { id name } } }
          }
        }
      }
    }
  }
`);

const groupDocument = graphql(`
  query GroupOfImpact($targets: [Target!]!, $states: [ImpactState!], $classes: [String!], $depth: Int, $beyond: Int, $first: Int!) {
    impact(targets: $targets) {
      impacted(states: $states, classes: $classes, depth: $depth, beyond: $beyond, first: $first) {
        edges {
          node {
            state distance because owner
            ci { id name class }
            group { group implied needed total up members { state ci { id } } }
            chain { state owner ci { id name class } via { id type confidence sources lastSeenAt from { id name } to { id name } } }
          }
        }
      }
    }
  }
`);

const pageDocument = graphql(`
  query ImpactedPage(
    $targets: [Target!]!, $asOf: AsOf, $states: [ImpactState!], $classes: [String!], $depth: Int, $first: Int!, $after: String
  ) {
    impact(targets: $targets, asOf: $asOf) {
      impacted(states: $states, classes: $classes, depth: $depth, first: $first, after: $after) {
        totalCount
        cut
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            owner state capacity redundancyLost durationMinutes distance verdict because
            ci { id name class owner criticality status lastSeenAt }
          }
        }
      }
    }
  }
`);

const onDocument = graphql(`
  query ImpactOn($targets: [Target!]!, $id: ID!) {
    impact(targets: $targets) {
      on(id: $id) {
        owner state capacity redundancyLost durationMinutes distance verdict because
        ci { id name class owner criticality status lastSeenAt }
        group { group mode implied needed total up members { weight state owner ci { id name class } } }
        chain {
          state owner
          ci { id name class }
          via { id type group weight confidence sources lastSeenAt from { id name } to { id name } }
        }
      }
    }
  }
`);

const waysDocument = graphql(`
  query ImpactWays($targets: [Target!]!, $id: ID!) {
    impact(targets: $targets) {
      ways(id: $id, first: 6) {
        chain {
          state owner
          ci { id name class }
          via { id type group weight confidence sources lastSeenAt from { id name } to { id name } }
        }
      }
    }
  }
`);

const danglingDocument = graphql(`
  query Dangling($targets: [Target!]!) {
    impact(targets: $targets) {
      dangling(first: 100) {
        totalCount
        edges { node { id type confidence sources lastSeenAt from { id name class } to { id name class } } }
      }
    }
  }
`);

export type Analysis = NonNullable<BlastRadiusQuery['impact']>;
export type ServiceRow = Analysis['services']['edges'][number]['node'];
export type ChainStep = ServiceRow['chain'][number];
export type Outcome = NonNullable<ServiceRow['group']>;
export type ImpactedRow = NonNullable<ImpactedPageQuery['impact']>['impacted']['edges'][number]['node'];

/** The answer: the counts, and the services with their reasons. */
export function analysisQuery(search: BlastRadiusSearch) {
  const targets = targetInputs(search);
  return queryOptions({
    queryKey: ['impact', targets],
    enabled: targets.length > 0,
    // While another action is worked out, the former answer stays, said to be so.
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const { impact, services } = await execute(answerDocument, { targets }, signal);
      return impact ? { impact, servicesKept: services?.totalCount ?? 0 } : null;
    },
  });
}

/** What the graph needs beside the services: the impacted CIs nearest to what is acted on. */
export function drawnQuery(search: BlastRadiusSearch) {
  const targets = targetInputs(search);
  return queryOptions({
    queryKey: ['impact drawn', targets],
    enabled: targets.length > 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await execute(drawnDocument, { targets }, signal)).impact?.impacted ?? null,
  });
}

/** Some of one group, enough to know where it hangs and to open it. @param size how many it has */
export function groupQuery(
  search: BlastRadiusSearch,
  { distance, class: className, state, size }: UnreadGroup,
) {
  const targets = targetInputs(search);
  const variables = {
    targets,
    states: state === 'UNKNOWN' ? [] : [state],
    classes: [className],
    depth: distance,
    beyond: distance === 0 ? undefined : distance - 1,
    first: Math.min(size, mostOpened),
  };
  return queryOptions({
    queryKey: ['impact group', variables],
    queryFn: async ({ signal }) =>
      (await execute(groupDocument, variables, signal)).impact?.impacted.edges.map(({ node }) => node) ?? [],
  });
}

/** All impacted CIs that the filters and the playback let through, page by page, the worst first. */
export function impactedQuery(search: BlastRadiusSearch) {
  const filter = filterOf(search);
  return infiniteQueryOptions({
    queryKey: ['impacted', filter],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) => impactedPage(filter, 100, pageParam, signal),
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });
}

const filterOf = (search: BlastRadiusSearch) => ({
  targets: targetInputs(search),
  states: search.states,
  classes: search.classes,
  depth: search.step,
});

interface ImpactedFilter extends ReturnType<typeof filterOf> {
  asOf?: AsOf | undefined;
}

async function impactedPage(filter: ImpactedFilter, first: number, after?: string, signal?: AbortSignal) {
  return (await execute(pageDocument, { ...filter, first, after }, signal)).impact?.impacted ?? null;
}

/** Every impacted CI that fits the filters, in large pages of one revision, so that all are of one answer. */
export async function* impactedPages(
  search: BlastRadiusSearch,
  asOf: AsOf,
  signal: AbortSignal,
): AsyncGenerator<ImpactedRow[]> {
  const filter = { ...filterOf(search), asOf };
  let after: string | undefined;
  do {
    const page = await impactedPage(filter, 500, after, signal);
    yield page?.edges.map(({ node }) => node) ?? [];
    after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
  } while (after !== undefined);
}

/** The impact on one CI with its chain. */
export function impactOnQuery(search: BlastRadiusSearch, id: string | undefined) {
  const targets = targetInputs(search);
  return queryOptions({
    queryKey: ['impact on', targets, id],
    enabled: targets.length > 0 && id !== undefined,
    queryFn: async ({ signal }) =>
      (await execute(onDocument, { targets, id: id ?? '' }, signal)).impact?.on ?? null,
  });
}

/** The ways in which the impact reaches one CI, the shortest first. */
export function impactWaysQuery(search: BlastRadiusSearch, id: string) {
  const targets = targetInputs(search);
  return queryOptions({
    queryKey: ['impact ways', targets, id],
    queryFn: async ({ signal }) => (await execute(waysDocument, { targets, id }, signal)).impact?.ways ?? [],
  });
}

/** What a decommissioning leaves pointing at nothing. */
export function danglingQuery(search: BlastRadiusSearch) {
  const targets = targetInputs(search);
  return queryOptions({
    queryKey: ['impact dangling', targets],
    enabled: targets.some(({ action }) => action === 'DECOMMISSION'),
    queryFn: async ({ signal }) =>
      (await execute(danglingDocument, { targets }, signal)).impact?.dangling ?? null,
  });
}
