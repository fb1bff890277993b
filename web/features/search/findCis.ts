import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { classesOf } from '../../lib/classesOf.ts';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { FindSearch } from './findSearch.ts';

const findDocument = graphql(`
  query FindCis($filter: CiFilter, $first: Int!, $after: String) {
    cis(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id name class status criticality owner lastSeenAt } }
    }
  }
`);

/** Rows that one page of the list brings. */
const pageSize = 50;

function filterOf(search: FindSearch) {
  return {
    text: search.text,
    classes: search.class ?? (search.family && classesOf(search.family)),
    status: search.status,
    criticality: search.criticality,
    owner: search.owner,
    source: search.source,
    lacks: search.lacks,
    unseen: search.unseen === 'yes' ? true : undefined,
  };
}

/** The CIs that fit the search, page by page. */
export function findCisQuery(search: FindSearch) {
  return infiniteQueryOptions({
    queryKey: ['find', filterOf(search)],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const variables = { filter: filterOf(search), first: pageSize, after: pageParam };
      return (await execute(findDocument, variables, signal)).cis;
    },
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });
}

/** The first few CIs with a text in their name or keys, for the palette. */
export function suggestCisQuery(text: string) {
  return queryOptions({
    queryKey: ['suggest', text],
    enabled: text !== '',
    // What was found for the former letters stays until the new is there.
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const found = (await execute(findDocument, { filter: { text }, first: 8 }, signal)).cis;
      return { total: found?.totalCount ?? 0, cis: found?.edges.map(({ node }) => node) ?? [] };
    },
  });
}
