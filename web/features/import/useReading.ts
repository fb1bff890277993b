import { useEffect, useRef, useState } from 'react';
import type { TablesReading } from '../../../server/model/table/readTables.ts';
import type { Table } from '../../../server/model/table/table.ts';
import type { Vocabulary } from '../../../server/model/table/vocabulary.ts';
import { type Asked, checkTables } from './checkTables.ts';
import type { StagedFile } from './stagedFile.ts';

/** What the tables say as they stand. `reading` is undefined until it is known, and of the tables in `tables`. */
export interface Check {
  readonly tables: readonly Table[];
  readonly reading: TablesReading | undefined;
  /** Whether the tables have changed since, and are being read again. */
  readonly underWay: boolean;
  readonly progress: string;
  readonly error: unknown;
}

const nothing: Check = { tables: [], reading: undefined, underWay: false, progress: '', error: undefined };

/** Reads the tables again whenever one changes. @param round another number asks the graph anew */
export function useReading(
  files: readonly StagedFile[],
  name: string,
  vocabulary: Vocabulary,
  round: number,
): Check {
  const [check, setCheck] = useState<Check>(nothing);
  const asked = useRef<{ of: string; answers: Asked }>({ of: '', answers: new Map() });
  useEffect(() => {
    if (files.length === 0 || name === '') return setCheck(nothing);
    const of = `${round} ${name}`;
    if (asked.current.of !== of) asked.current = { of, answers: new Map() };
    const stop = new AbortController();
    const tables = files.map(({ table }) => table);
    setCheck((before) => ({ ...before, underWay: true, error: undefined }));
    const onProgress = (progress: string) => setCheck((before) => ({ ...before, progress }));
    checkTables(tables, { name, vocabulary, asked: asked.current.answers, signal: stop.signal, onProgress })
      .then((reading) => {
        if (!stop.signal.aborted)
          setCheck({ tables, reading, underWay: false, progress: '', error: undefined });
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setCheck((before) => ({ ...before, underWay: false, error }));
      });
    return () => stop.abort();
  }, [files, name, vocabulary, round]);
  return check;
}
