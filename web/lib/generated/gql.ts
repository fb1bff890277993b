/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query CiPage($id: ID!) {\n    ci(id: $id) {\n      id name class status owner criticality lastSeenAt attributes\n      provenance { attribute value source observedAt winner }\n      redundancy { group minUp mode implied members { id name class status } }\n      sourceKeys { source scope key }\n    }\n  }\n": typeof types.CiPageDocument,
    "\n  query CiReach($id: ID!) {\n    impact(ids: [$id], action: OUTAGE) { summary { services { total } } }\n  }\n": typeof types.CiReachDocument,
    "\n  query CiRelationships($id: ID!, $direction: Direction!, $after: String) {\n    ci(id: $id) {\n      relationships(direction: $direction, first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id type strength group weight confidence sources lastSeenAt\n            from { id name class status }\n            to { id name class status }\n          }\n        }\n      }\n    }\n  }\n": typeof types.CiRelationshipsDocument,
    "\n  query CiHistory($id: ID!, $after: String) {\n    ci(id: $id) {\n      history(first: 20, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { number at actor cause } }\n      }\n    }\n  }\n": typeof types.CiHistoryDocument,
    "\n  query Neighbourhood($ids: [ID!]!, $direction: Direction!, $depth: Int!, $limit: Int!) {\n    neighbourhood(ids: $ids, direction: $direction, depth: $depth, limit: $limit) {\n      total\n      truncated\n      cis { id name class status owner criticality lastSeenAt relationships(first: 1) { totalCount } }\n      relationships { id type strength group weight confidence sources lastSeenAt from { id } to { id } }\n    }\n  }\n": typeof types.NeighbourhoodDocument,
    "\n  query Overview(\n    $service: [String!]\n    $software: [String!]\n    $platform: [String!]\n    $hardware: [String!]\n    $network: [String!]\n    $organisation: [String!]\n  ) {\n    all: cis(first: 1) { totalCount }\n    service: cis(filter: { classes: $service }, first: 1) { totalCount }\n    software: cis(filter: { classes: $software }, first: 1) { totalCount }\n    platform: cis(filter: { classes: $platform }, first: 1) { totalCount }\n    hardware: cis(filter: { classes: $hardware }, first: 1) { totalCount }\n    network: cis(filter: { classes: $network }, first: 1) { totalCount }\n    organisation: cis(filter: { classes: $organisation }, first: 1) { totalCount }\n  }\n": typeof types.OverviewDocument,
    "\n  query ServicesByCriticality($classes: [String!]) {\n    CRITICAL: cis(filter: { classes: $classes, criticality: [CRITICAL] }, first: 10) { ...ServiceList }\n    HIGH: cis(filter: { classes: $classes, criticality: [HIGH] }, first: 10) { ...ServiceList }\n    MEDIUM: cis(filter: { classes: $classes, criticality: [MEDIUM] }, first: 10) { ...ServiceList }\n    LOW: cis(filter: { classes: $classes, criticality: [LOW] }, first: 10) { ...ServiceList }\n  }\n  fragment ServiceList on CiConnection {\n    totalCount\n    edges { node { id name class status criticality owner lastSeenAt } }\n  }\n": typeof types.ServicesByCriticalityDocument,
    "\n  query Scans($source: String, $after: String) {\n    scans(source: $source, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id source scope generation mode state receivedAt revision\n          created updated unchanged retired quarantined\n        }\n      }\n    }\n  }\n": typeof types.ScansDocument,
    "\n  query FindCis($filter: CiFilter, $first: Int!, $after: String) {\n    cis(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id name class status criticality owner lastSeenAt } }\n    }\n  }\n": typeof types.FindCisDocument,
    "\n  query CurrentRevision {\n    revision\n  }\n": typeof types.CurrentRevisionDocument,
    "\n  query Me {\n    me { id handle name roles teams }\n  }\n": typeof types.MeDocument,
};
const documents: Documents = {
    "\n  query CiPage($id: ID!) {\n    ci(id: $id) {\n      id name class status owner criticality lastSeenAt attributes\n      provenance { attribute value source observedAt winner }\n      redundancy { group minUp mode implied members { id name class status } }\n      sourceKeys { source scope key }\n    }\n  }\n": types.CiPageDocument,
    "\n  query CiReach($id: ID!) {\n    impact(ids: [$id], action: OUTAGE) { summary { services { total } } }\n  }\n": types.CiReachDocument,
    "\n  query CiRelationships($id: ID!, $direction: Direction!, $after: String) {\n    ci(id: $id) {\n      relationships(direction: $direction, first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id type strength group weight confidence sources lastSeenAt\n            from { id name class status }\n            to { id name class status }\n          }\n        }\n      }\n    }\n  }\n": types.CiRelationshipsDocument,
    "\n  query CiHistory($id: ID!, $after: String) {\n    ci(id: $id) {\n      history(first: 20, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { number at actor cause } }\n      }\n    }\n  }\n": types.CiHistoryDocument,
    "\n  query Neighbourhood($ids: [ID!]!, $direction: Direction!, $depth: Int!, $limit: Int!) {\n    neighbourhood(ids: $ids, direction: $direction, depth: $depth, limit: $limit) {\n      total\n      truncated\n      cis { id name class status owner criticality lastSeenAt relationships(first: 1) { totalCount } }\n      relationships { id type strength group weight confidence sources lastSeenAt from { id } to { id } }\n    }\n  }\n": types.NeighbourhoodDocument,
    "\n  query Overview(\n    $service: [String!]\n    $software: [String!]\n    $platform: [String!]\n    $hardware: [String!]\n    $network: [String!]\n    $organisation: [String!]\n  ) {\n    all: cis(first: 1) { totalCount }\n    service: cis(filter: { classes: $service }, first: 1) { totalCount }\n    software: cis(filter: { classes: $software }, first: 1) { totalCount }\n    platform: cis(filter: { classes: $platform }, first: 1) { totalCount }\n    hardware: cis(filter: { classes: $hardware }, first: 1) { totalCount }\n    network: cis(filter: { classes: $network }, first: 1) { totalCount }\n    organisation: cis(filter: { classes: $organisation }, first: 1) { totalCount }\n  }\n": types.OverviewDocument,
    "\n  query ServicesByCriticality($classes: [String!]) {\n    CRITICAL: cis(filter: { classes: $classes, criticality: [CRITICAL] }, first: 10) { ...ServiceList }\n    HIGH: cis(filter: { classes: $classes, criticality: [HIGH] }, first: 10) { ...ServiceList }\n    MEDIUM: cis(filter: { classes: $classes, criticality: [MEDIUM] }, first: 10) { ...ServiceList }\n    LOW: cis(filter: { classes: $classes, criticality: [LOW] }, first: 10) { ...ServiceList }\n  }\n  fragment ServiceList on CiConnection {\n    totalCount\n    edges { node { id name class status criticality owner lastSeenAt } }\n  }\n": types.ServicesByCriticalityDocument,
    "\n  query Scans($source: String, $after: String) {\n    scans(source: $source, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id source scope generation mode state receivedAt revision\n          created updated unchanged retired quarantined\n        }\n      }\n    }\n  }\n": types.ScansDocument,
    "\n  query FindCis($filter: CiFilter, $first: Int!, $after: String) {\n    cis(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id name class status criticality owner lastSeenAt } }\n    }\n  }\n": types.FindCisDocument,
    "\n  query CurrentRevision {\n    revision\n  }\n": types.CurrentRevisionDocument,
    "\n  query Me {\n    me { id handle name roles teams }\n  }\n": types.MeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CiPage($id: ID!) {\n    ci(id: $id) {\n      id name class status owner criticality lastSeenAt attributes\n      provenance { attribute value source observedAt winner }\n      redundancy { group minUp mode implied members { id name class status } }\n      sourceKeys { source scope key }\n    }\n  }\n"): typeof import('./graphql.ts').CiPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CiReach($id: ID!) {\n    impact(ids: [$id], action: OUTAGE) { summary { services { total } } }\n  }\n"): typeof import('./graphql.ts').CiReachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CiRelationships($id: ID!, $direction: Direction!, $after: String) {\n    ci(id: $id) {\n      relationships(direction: $direction, first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id type strength group weight confidence sources lastSeenAt\n            from { id name class status }\n            to { id name class status }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CiRelationshipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CiHistory($id: ID!, $after: String) {\n    ci(id: $id) {\n      history(first: 20, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { number at actor cause } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CiHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighbourhood($ids: [ID!]!, $direction: Direction!, $depth: Int!, $limit: Int!) {\n    neighbourhood(ids: $ids, direction: $direction, depth: $depth, limit: $limit) {\n      total\n      truncated\n      cis { id name class status owner criticality lastSeenAt relationships(first: 1) { totalCount } }\n      relationships { id type strength group weight confidence sources lastSeenAt from { id } to { id } }\n    }\n  }\n"): typeof import('./graphql.ts').NeighbourhoodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview(\n    $service: [String!]\n    $software: [String!]\n    $platform: [String!]\n    $hardware: [String!]\n    $network: [String!]\n    $organisation: [String!]\n  ) {\n    all: cis(first: 1) { totalCount }\n    service: cis(filter: { classes: $service }, first: 1) { totalCount }\n    software: cis(filter: { classes: $software }, first: 1) { totalCount }\n    platform: cis(filter: { classes: $platform }, first: 1) { totalCount }\n    hardware: cis(filter: { classes: $hardware }, first: 1) { totalCount }\n    network: cis(filter: { classes: $network }, first: 1) { totalCount }\n    organisation: cis(filter: { classes: $organisation }, first: 1) { totalCount }\n  }\n"): typeof import('./graphql.ts').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServicesByCriticality($classes: [String!]) {\n    CRITICAL: cis(filter: { classes: $classes, criticality: [CRITICAL] }, first: 10) { ...ServiceList }\n    HIGH: cis(filter: { classes: $classes, criticality: [HIGH] }, first: 10) { ...ServiceList }\n    MEDIUM: cis(filter: { classes: $classes, criticality: [MEDIUM] }, first: 10) { ...ServiceList }\n    LOW: cis(filter: { classes: $classes, criticality: [LOW] }, first: 10) { ...ServiceList }\n  }\n  fragment ServiceList on CiConnection {\n    totalCount\n    edges { node { id name class status criticality owner lastSeenAt } }\n  }\n"): typeof import('./graphql.ts').ServicesByCriticalityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scans($source: String, $after: String) {\n    scans(source: $source, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id source scope generation mode state receivedAt revision\n          created updated unchanged retired quarantined\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ScansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindCis($filter: CiFilter, $first: Int!, $after: String) {\n    cis(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id name class status criticality owner lastSeenAt } }\n    }\n  }\n"): typeof import('./graphql.ts').FindCisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CurrentRevision {\n    revision\n  }\n"): typeof import('./graphql.ts').CurrentRevisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me { id handle name roles teams }\n  }\n"): typeof import('./graphql.ts').MeDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
