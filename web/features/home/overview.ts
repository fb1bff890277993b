import { queryOptions } from '@tanstack/react-query';
import { families } from '../../../server/model/ciClass.ts';
import { classesOf } from '../../lib/classesOf.ts';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';

const overviewDocument = graphql(`
  query Overview(
    $service: [String!]
    $software: [String!]
    $platform: [String!]
    $hardware: [String!]
    $network: [String!]
    $organisation: [String!]
  ) {
    all: cis(first: 1) { totalCount }
    service: cis(filter: { classes: $service }, first: 1) { totalCount }
    software: cis(filter: { classes: $software }, first: 1) { totalCount }
    platform: cis(filter: { classes: $platform }, first: 1) { totalCount }
    hardware: cis(filter: { classes: $hardware }, first: 1) { totalCount }
    network: cis(filter: { classes: $network }, first: 1) { totalCount }
    organisation: cis(filter: { classes: $organisation }, first: 1) { totalCount }
  }
`);

const servicesDocument = graphql(`
  query ServicesByCriticality($classes: [String!]) {
    CRITICAL: cis(filter: { classes: $classes, criticality: [CRITICAL] }, first: 10) { ...ServiceList }
    HIGH: cis(filter: { classes: $classes, criticality: [HIGH] }, first: 10) { ...ServiceList }
    MEDIUM: cis(filter: { classes: $classes, criticality: [MEDIUM] }, first: 10) { ...ServiceList }
    LOW: cis(filter: { classes: $classes, criticality: [LOW] }, first: 10) { ...ServiceList }
  }
  fragment ServiceList on CiConnection {
    totalCount
    edges { node { id name class status criticality owner lastSeenAt } }
  }
`);

/** How many CIs there are, in all and by family; retired ones are left out. */
export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: async ({ signal }) => {
    const byFamily = Object.fromEntries(families.map((family) => [family, classesOf(family)]));
    const counts = await execute(overviewDocument, byFamily, signal);
    return {
      all: counts.all?.totalCount ?? 0,
      families: families.map((family) => ({ family, total: counts[family]?.totalCount ?? 0 })),
    };
  },
});

/** From the worst to lose to the least. */
const order = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;

/** Services by criticality: how many of each, and the first ten of all, the most critical first. */
export const servicesQuery = queryOptions({
  queryKey: ['services'],
  queryFn: async ({ signal }) => {
    const found = await execute(servicesDocument, { classes: classesOf('service') }, signal);
    return {
      counts: order.map((criticality) => ({ criticality, total: found[criticality]?.totalCount ?? 0 })),
      first: order.flatMap((each) => found[each]?.edges.map(({ node }) => node) ?? []).slice(0, 10),
    };
  },
});
