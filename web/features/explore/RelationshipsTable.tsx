import { Button } from '@mantine/core';
import { useState } from 'react';
import { count } from '../../lib/quantity.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { useNow } from '../../ui/useNow.ts';
import { toldBy, verb } from '../blast-radius/chainWords.ts';
import classes from './ExploreTables.module.css';
import type { ExploredCi, ExploredRelationship } from './neighbourhood.ts';

interface Props {
  cis: readonly ExploredCi[];
  relationships: readonly ExploredRelationship[];
  onSelect: (id: string) => void;
}

const step = 50;
const strengths = { HARD: 'Fails with it', SOFT: 'Degrades with it', NONE: 'Carries no failure' } as const;

/** The view's relationships, each a sentence; both ends select. */
export function RelationshipsTable({ cis, relationships, onSelect }: Props) {
  const [shown, setShown] = useState(step);
  const now = useNow();
  const names = new Map(cis.map((ci) => [ci.id, ci.name]));
  const end = (id: string) => (
    <button type="button" className={classes.select} onClick={() => onSelect(id)}>
      {names.get(id)}
    </button>
  );
  const columns: Column<ExploredRelationship>[] = [
    { key: 'from', title: 'Item', cell: (each) => end(each.from.id) },
    { key: 'type', title: 'Relationship', cell: (each) => verb(each.type) },
    { key: 'to', title: 'To', cell: (each) => end(each.to.id) },
    {
      key: 'strength',
      title: 'When it fails',
      wide: true,
      cell: (each) => (each.group ? `Counts in the group ${each.group}` : strengths[each.strength]),
    },
    { key: 'told', title: 'Known because', wide: true, cell: (each) => toldBy(each, now) },
  ];
  return (
    <>
      <DataTable
        label="Relationships in this view"
        columns={columns}
        rows={relationships.slice(0, shown)}
        keyOf={({ id }) => id}
      />
      {relationships.length > shown ? (
        <div className={classes.foot}>
          <Button size="xs" variant="default" onClick={() => setShown(shown + step)}>
            Show {count(Math.min(step, relationships.length - shown))} more of {count(relationships.length)}
          </Button>
        </div>
      ) : null}
    </>
  );
}
