import { defineStatement } from '../../graph/statement.ts';

type Rows = { rows: object[] };

/** What the statement of a piece of evidence consists of, in Neo4j. */
const statementProperties = [
  'statement',
  'statementHash',
  'statementSince',
  'saidAt',
  'seenAt',
  'generation',
  'ciId',
  'stale',
  'goneFrom',
  'goneSince',
];
/** What its claims consist of. */
const claimProperties = ['claims', 'claimsHash', 'claimsSince', 'seenAt', 'generation'];

/** All properties of an `:Evidence`. */
export const evidenceProperties = [
  ...new Set([
    'sourceKey',
    'scopeId',
    'bucket',
    'source',
    'scope',
    'key',
    'created',
    ...statementProperties,
    ...claimProperties,
  ]),
];

/** What is the same in all evidence that one scan brings. */
export const sameInScan = [
  'scopeId',
  'source',
  'scope',
  'created',
  'statementSince',
  'saidAt',
  'seenAt',
  'generation',
];
/** What new evidence is told apart by; nothing has gone or grown stale of it. */
export const ownOfNew = evidenceProperties.filter(
  (name) => !sameInScan.includes(name) && !['stale', 'goneFrom', 'goneSince'].includes(name),
);

const all = (from: string) => ({ names: evidenceProperties, form: 'map', from }) as const;

/** Keeps what some evidence said until now. */
export const setEvidenceAside = defineStatement<{ nodes: string[]; revision: unknown }, never>(
  'evidence/set-aside',
  {
    EVIDENCE_PROPERTIES: all('e'),
  },
);
/** Evidence on a CI that is there already. */
export const createEvidence = defineStatement<Rows, never>('evidence/create', {
  EVIDENCE_PROPERTIES: all('row.evidence'),
});
/** Evidence that only claims relationships. */
export const createClaimsOnly = defineStatement<Rows, never>('evidence/create-claims-only', {
  EVIDENCE_PROPERTIES: all('row.evidence'),
});
export const sayAgain = defineStatement<Rows, never>('evidence/say', {
  STATEMENT_PROPERTIES: { names: statementProperties, form: 'set', from: 'row.evidence', to: 'e' },
});
export const claimAgain = defineStatement<Rows, never>('evidence/claim', {
  CLAIM_PROPERTIES: { names: claimProperties, form: 'set', from: 'row.evidence', to: 'e' },
});
