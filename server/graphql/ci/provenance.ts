import type { StatementRow } from '../../graph/read/evidence.ts';
import { peopleScopes, peopleSource } from '../../model/people.ts';
import type { Precedence } from '../../reconcile/ci/precedence.ts';
import { canonicalJson, type Statement, wholeStatement } from '../../reconcile/evidence/evidence.ts';

export interface AttributeProvenance {
  readonly attribute: string;
  readonly value: unknown;
  readonly source: string;
  readonly scope: string;
  /** ms since 1970 */
  readonly observedAt: number;
  readonly winner: boolean;
  /** Whether it is a person's lock, which wins over all that sources and people say. */
  readonly locked: boolean;
}

/**
 * What each source says of each attribute, by attribute, the winner of each first, as reconciliation finds it.
 */
export function provenanceOf(rows: readonly StatementRow[], precedence: Precedence): AttributeProvenance[] {
  const said = rows.flatMap((row) => {
    // Written by ourselves from checked records, so the shape is known.
    const whole = wholeStatement(JSON.parse(row.statement) as Statement);
    return Object.entries({ name: whole.name, class: whole.class, ...whole.attributes })
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([attribute, value]) => ({ attribute, value, row }));
  });
  const ofClass = precedence.orderOf('', 'class');
  const classes = said
    .filter(({ attribute }) => attribute === 'class')
    .sort((one, other) => ofClass(one.row, other.row));
  const className = String(classes[0]?.value ?? '');
  const attributes = [...new Set(said.map(({ attribute }) => attribute))].sort();
  return attributes.flatMap((attribute) => {
    const order = precedence.orderOf(className, attribute);
    return said
      .filter((one) => one.attribute === attribute)
      .sort((one, other) => order(one.row, other.row))
      .map(({ value, row }, at) => ({
        attribute,
        value,
        source: row.source,
        scope: row.scope,
        observedAt: row.saidAt ?? row.seenAt ?? 0,
        winner: at === 0,
        locked: row.source === peopleSource && row.scope === peopleScopes.locks,
      }));
  });
}

/**
 * The same for an earlier state: what it showed is what had won then, whatever the policy says now. No value wins where
 * none of those that are known is the one that it showed.
 */
export function asShown(
  provenance: readonly AttributeProvenance[],
  shown: Readonly<Record<string, unknown>>,
): AttributeProvenance[] {
  return [...Map.groupBy(provenance, ({ attribute }) => attribute)].flatMap(([attribute, sayings]) => {
    const value = canonicalJson(shown[attribute] ?? null);
    const winner = sayings.find((saying) => canonicalJson(saying.value) === value);
    const others = sayings.filter((saying) => saying !== winner);
    return [
      ...(winner ? [{ ...winner, winner: true }] : []),
      ...others.map((saying) => ({ ...saying, winner: false })),
    ];
  });
}
