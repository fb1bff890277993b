import { Autocomplete, Button } from '@mantine/core';
import { IconAlertOctagon, IconInfoTriangle } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Vocabulary } from '../../../server/model/table/vocabulary.ts';
import { count, quantity } from '../../lib/quantity.ts';
import classes from './ProblemList.module.css';
import type { Problem } from './problems.ts';
import { suggestionsFor } from './suggestions.ts';
import type { StagedFiles } from './useStagedFiles.ts';

interface Props {
  problem: Problem;
  staged: StagedFiles;
  vocabulary: Vocabulary;
}

/** One thing that is wrong in one or many rows, and a field that puts all of them right. */
export function ProblemRow({ problem, staged, vocabulary }: Props) {
  const [text, setText] = useState('');
  const { column, rows, level, reason, value } = problem;
  const table = staged.files[problem.table]?.table;
  if (!table) return null;
  const heading = column === null ? undefined : table.headings[column];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (column !== null) staged.write(problem.table, rows, column, text);
  };
  return (
    <li className={classes.problem} data-level={level}>
      <div className={classes.said}>
        {level === 'fault' ? (
          <IconAlertOctagon size={17} stroke={1.7} aria-label="Must be fixed" />
        ) : (
          <IconInfoTriangle size={17} stroke={1.7} aria-label="Worth a look" />
        )}
        <div>
          {reason}.
          <div className={classes.where}>
            {heading === undefined
              ? ''
              : `${heading}${value.trim() === '' ? ' is empty' : ` “${shortened(value)}”`}, `}
            {whichRows(rows.map((row) => table.rows[row]?.number ?? 0))} of {table.name}
          </div>
        </div>
      </div>
      <form className={classes.fix} onSubmit={submit}>
        {heading === undefined ? null : (
          <>
            <Autocomplete
              aria-label={`Replace “${shortened(value)}” in ${heading} by`}
              placeholder="Replace by"
              data={suggestionsFor(table, column, vocabulary)}
              limit={12}
              value={text}
              onChange={setText}
            />
            <Button type="submit" variant="default">
              {rows.length === 1 ? 'Replace' : `Replace all ${count(rows.length)}`}
            </Button>
          </>
        )}
        <Button
          variant="default"
          onClick={() => staged.leaveOut(problem.table, rows)}
          aria-label={`Leave out ${quantity(rows.length, 'row')}: ${reason}`}
        >
          Leave out
        </Button>
      </form>
    </li>
  );
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function whichRows(numbers: readonly number[]): string {
  const first = numbers.slice(0, 4).join(', ');
  if (numbers.length === 1) return `row ${first}`;
  return numbers.length <= 4 ? `rows ${first}` : `rows ${first} and ${count(numbers.length - 4)} more`;
}
