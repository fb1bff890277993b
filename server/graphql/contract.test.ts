import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ciClasses } from '../model/classes/registry.ts';
import { contractFaults } from './contract.ts';
import { printedSchema, schemaFile } from './print.ts';
import { graphqlSchema } from './schema.ts';

/** Incidents, problems, readiness and root causes. */
const later = new Set([
  'NodeConnection',
  'NodeEdge',
  'AuditRequirement',
  'EvidenceState',
  'Incident',
  'Problem',
  'Release.incidentsAfter',
  'RootCauseAnalysis',
  'RootCauseCandidate',
  'SymptomInput',
  ...['rootCause', 'incident', 'problem'].map((field) => `Query.${field}`),
  ...['auditReadiness'].map((field) => `Query.${field}`),
  ...['openIncident', 'resolveIncident', 'openProblem'].map((field) => `Mutation.${field}`),
]);

/** The contract stands beside the repository where the project is worked on, and is not part of it. */
const contractFile = new URL('../../../shared/api.graphql', import.meta.url);

describe('the schema', () => {
  it.skipIf(!existsSync(contractFile))('holds all of the contract that is due', () => {
    const contract = buildSchema(readFileSync(contractFile, 'utf8'));
    expect(contractFaults(contract, graphqlSchema(), later)).toEqual([]);
  });

  it('is printed as it is', () => {
    // The formatter has its own way with the file; what it says is what counts.
    const committed = printSchema(buildSchema(readFileSync(schemaFile, 'utf8')));
    expect(`${committed}\n`, 'run: npm run schema && npm run format').toBe(printedSchema());
  });

  it('has a type for every class, which is a configuration item and a node', () => {
    for (const { name } of ciClasses()) {
      const type = graphqlSchema().getType(name);
      expect(type?.astNode ?? type?.toString()).toBe(name);
      expect(printedSchema()).toContain(`type ${name} implements ConfigurationItem & Node {`);
    }
  });

  it('tells what a contract would miss', () => {
    const contract = buildSchema(`
      interface Node { id: ID! name: String }
      type Query { node(id: ID!, also: Int = 3): Node revision: Float! gone: Int }
      type Nothing { id: ID! }
    `);
    expect(contractFaults(contract, graphqlSchema(), new Set(['Query.gone']))).toEqual([
      'Node.name is missing',
      'Query.node.also is missing',
      'Query.revision is Int!, not Float!',
      'Nothing is missing',
    ]);
  });
});
