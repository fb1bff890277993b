import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { TablesReading } from '../../../server/model/table/readTables.ts';
import { RequestFailure } from '../../lib/failure.ts';
import { importsQuery } from './importsQuery.ts';
import { carryOut, type Import, type ImportAnswer, type ImportMode, tryImport } from './sendImport.ts';

interface Given {
  name: string;
  mode: ImportMode;
  reading: TablesReading | undefined;
  onDone: (answer: ImportAnswer, given: Import) => void;
}

/** First what an import would do, then the import itself, of exactly what was looked at. */
export function useImportRun({ name, mode, reading, onDone }: Given) {
  const queryClient = useQueryClient();
  const [progress, setProgress] = useState('');
  const stop = useRef<AbortController>(undefined);
  const tries = useMutation({
    mutationFn: async (rows: TablesReading) => {
      const own = new AbortController();
      stop.current = own;
      // What somebody else imports by this name from now on is not in what we show, and the server will say so.
      const earlier = await queryClient.fetchQuery({ ...importsQuery, staleTime: 0 });
      const generation = (earlier.find((each) => each.name === name)?.generation ?? 0) + 1;
      const given: Import = { name, mode, generation, reading: rows };
      const answer = isTriable(rows) ? await tryImport(given, own.signal, setProgress) : undefined;
      return { given, answer };
    },
    onSettled: () => setProgress(''),
  });
  const imports = useMutation({
    mutationFn: async (given: Import) => ({ given, answer: await carryOut(given, setProgress) }),
    onSuccess: ({ answer, given }) => {
      void queryClient.invalidateQueries();
      onDone(answer, given);
    },
    onSettled: () => setProgress(''),
  });
  const { reset } = tries;
  const forget = imports.reset;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes what is imported makes the look outdated
  useEffect(() => {
    stop.current?.abort();
    reset();
    forget();
  }, [name, mode, reading, reset, forget]);
  const tried = tries.data;
  return {
    progress,
    state: imports.isPending ? 'importing' : tries.isPending ? 'trying' : 'idle',
    tried: tried?.answer,
    mayImport: tried !== undefined,
    tooLarge: tried !== undefined && tried.answer === undefined,
    error: explained(imports.error ?? tries.error, name),
    tryIt: () => reading && tries.mutate(reading),
    carryOut: () => tried && imports.mutate(tried.given),
  };
}

/** A dry run is one transaction, which holds so much and no more. */
const mostTried = 200_000;
const isTriable = ({ cis, relations }: TablesReading) => cis.length + relations.length <= mostTried;

export type ImportRun = ReturnType<typeof useImportRun>;

function explained(error: Error | null, name: string): Error | null {
  if (!(error instanceof RequestFailure) || error.code !== 'CONFLICT') return error;
  return new RequestFailure(
    'CONFLICT',
    `Somebody else has imported “${name}” meanwhile, and nothing of yours went in. Look again at what it would do, or give it another name.`,
  );
}
