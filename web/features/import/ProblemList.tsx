import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Vocabulary } from '../../../server/model/table/vocabulary.ts';
import { quantity } from '../../lib/quantity.ts';
import classes from './ProblemList.module.css';
import { ProblemRow } from './ProblemRow.tsx';
import type { Problem } from './problems.ts';
import type { StagedFiles } from './useStagedFiles.ts';

interface Props {
  problems: readonly Problem[];
  staged: StagedFiles;
  vocabulary: Vocabulary;
}

const shownAtOnce = 8;

/** What is wrong, alike with alike, so that it is put right at once. */
export function ProblemList({ problems, staged, vocabulary }: Props) {
  const [most, setMost] = useState(shownAtOnce);
  if (problems.length === 0) return null;
  return (
    <>
      <ul className={classes.problems} aria-label="What to look at">
        {problems.slice(0, most).map((problem) => (
          <ProblemRow key={problem.key} problem={problem} staged={staged} vocabulary={vocabulary} />
        ))}
      </ul>
      {problems.length > most ? (
        <div className={classes.more}>
          <span>And {quantity(problems.length - most, 'more', 'more')}.</span>
          <Button variant="default" size="compact-sm" onClick={() => setMost(most + 50)}>
            Show more
          </Button>
        </div>
      ) : null}
    </>
  );
}
