import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { failureMessage, RequestFailure } from '../../lib/failure.ts';
import { count } from '../../lib/quantity.ts';
import { impactedPages } from './analysis.ts';
import classes from './BlastView.module.css';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { saveImpacted } from './saveImpacted.ts';

interface Props {
  search: BlastRadiusSearch;
  /** The answer's revision: the file is of it alone. */
  revision: number;
  total: number;
}

/** Saves everything that the filters let through as a file, however much it is: with its progress, and a way out. */
export function SaveButton({ search, revision, total }: Props) {
  const [read, setRead] = useState<number>();
  const [said, setSaid] = useState('');
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const save = async () => {
    const controller = new AbortController();
    running.current = controller;
    setSaid('');
    setRead(0);
    try {
      await saveImpacted(impactedPages(search, { revision }, controller.signal), setRead);
      setSaid('Saved.');
    } catch (error) {
      if (controller.signal.aborted) setSaid('Given up: nothing was saved.');
      else setSaid(error instanceof RequestFailure ? error.message : failureMessage('INTERNAL'));
    } finally {
      setRead(undefined);
    }
  };
  return (
    <>
      <span role="status" className={classes.small}>
        {said}
      </span>
      {read === undefined ? (
        <Button
          size="xs"
          variant="default"
          disabled={total === 0}
          leftSection={<IconDownload size={14} stroke={1.8} aria-hidden />}
          onClick={() => void save()}
        >
          Save all {count(total)} as CSV
        </Button>
      ) : (
        <>
          <span className={classes.progress}>
            <progress max={total} value={read} aria-label={`Reading ${count(read)} of ${count(total)}`} />
            <span className={classes.small}>
              {count(read)} of {count(total)}
            </span>
          </span>
          <Button size="xs" variant="default" onClick={() => running.current?.abort()}>
            Cancel
          </Button>
        </>
      )}
    </>
  );
}
