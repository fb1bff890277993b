import { SegmentedControl, Select } from '@mantine/core';
import { useMemo } from 'react';
import { relationshipTypes } from '../../../server/model/relationships/registry.ts';
import { fieldsOf, ignored, keptAsItIs, mayRepeat } from '../../../server/model/table/fields.ts';
import { classesIn, guessMapping } from '../../../server/model/table/guessMapping.ts';
import type { TableKind, TableMapping } from '../../../server/model/table/table.ts';
import type { Vocabulary } from '../../../server/model/table/vocabulary.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import classes from './MappingPanel.module.css';
import type { StagedFile } from './stagedFile.ts';

interface Props {
  file: StagedFile;
  vocabulary: Vocabulary;
  onMapping: (mapping: TableMapping) => void;
}

interface ColumnRow {
  readonly at: number;
  readonly heading: string;
  readonly examples: string;
}

/** What the columns of a table say. */
export function MappingPanel({ file, vocabulary, onMapping }: Props) {
  const { table } = file;
  const { mapping } = table;
  const choices = useMemo(() => fieldChoices(file, vocabulary), [file, vocabulary]);
  const columns: readonly Column<ColumnRow>[] = [
    { key: 'heading', title: 'Column', cell: ({ heading }) => <strong>{heading}</strong> },
    {
      key: 'examples',
      title: 'For example',
      wide: true,
      cell: ({ examples }) => <span className={classes.examples}>{examples}</span>,
    },
    {
      key: 'says',
      title: 'Says',
      cell: ({ at, heading }) => (
        <Select
          aria-label={`What ${heading} says`}
          data={choices}
          value={mapping.columns[at] ?? ignored}
          allowDeselect={false}
          searchable
          onChange={(field) => field && onMapping(withField(mapping, at, field))}
        />
      ),
    },
  ];
  return (
    <Panel
      title={`Columns of ${table.name}`}
      aside={file.remembered ? 'as you said it last time' : 'guessed from the headings'}
    >
      <div className={classes.whole}>
        <SegmentedControl
          aria-label="What each row is"
          value={mapping.kind}
          data={[
            { value: 'cis', label: 'Each row is a CI' },
            { value: 'relations', label: 'Each row is a relationship' },
          ]}
          onChange={(kind) =>
            onMapping(guessMapping(table.name, table.headings, table.rows, vocabulary, kind as TableKind))
          }
        />
        <Select
          className={classes.all}
          label={mapping.kind === 'cis' ? 'Class of rows that name none' : 'Type of rows that name none'}
          placeholder={mapping.kind === 'cis' ? 'That of the CI with the name' : 'None'}
          data={mapping.kind === 'cis' ? classChoices(vocabulary) : typeChoices}
          value={mapping.all}
          clearable
          searchable
          onChange={(all) => onMapping({ ...mapping, all })}
        />
      </div>
      <DataTable
        label={`Columns of ${table.name}`}
        columns={columns}
        rows={table.headings.map((heading, at) => ({ at, heading, examples: examplesOf(file, at) }))}
        keyOf={({ at }) => String(at)}
      />
    </Panel>
  );
}

const typeChoices = relationshipTypes.map(({ name, label }) => ({ value: name, label }));
const classChoices = ({ classes: known }: Vocabulary) =>
  known.map(({ name, label }) => ({ value: name, label }));

function fieldChoices({ table }: StagedFile, vocabulary: Vocabulary) {
  const { mapping, rows } = table;
  const all = mapping.all === null ? undefined : vocabulary.classNamed(mapping.all);
  const named = mapping.kind === 'cis' ? classesIn(rows, mapping.columns.indexOf('class'), vocabulary) : [];
  const possible = [...new Set(all ? [all, ...named] : named)];
  const narrow = fieldsOf(mapping.kind, possible);
  const offered = new Set([...narrow.map(({ id }) => id), ignored, keptAsItIs]);
  // Where nothing tells the class yet, or a column says what another class has, every attribute is possible.
  const isNarrow = possible.length > 0 && mapping.columns.every((id) => offered.has(id));
  const fields = isNarrow ? narrow : fieldsOf(mapping.kind, vocabulary.classes);
  const groups = Map.groupBy(fields, ({ group }) => group);
  const rest = [
    ...(mapping.kind === 'cis' ? [{ value: keptAsItIs, label: 'Keep it under its own heading' }] : []),
    { value: ignored, label: 'Nothing: leave it out' },
  ];
  return [
    ...[...groups].map(([group, items]) => ({
      group,
      items: items.map(({ id, label }) => ({ value: id, label })),
    })),
    { group: 'Otherwise', items: rest },
  ];
}

/** Most fields are said by one column: the one before gives it up. */
function withField(mapping: TableMapping, at: number, field: string): TableMapping {
  const columns = mapping.columns.map((each, column) =>
    column === at ? field : each === field && !mayRepeat(field) ? ignored : each,
  );
  return { ...mapping, columns };
}

function examplesOf({ table }: StagedFile, column: number): string {
  const values = new Set(table.rows.slice(0, 50).map(({ cells }) => (cells[column] ?? '').trim()));
  return [...values].filter(Boolean).slice(0, 3).join(', ').slice(0, 90);
}
