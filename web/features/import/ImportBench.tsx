import { useState } from 'react';
import { ciClasses } from '../../../server/model/classes/registry.ts';
import { isImportName } from '../../../server/model/table/speaker.ts';
import { vocabularyOf } from '../../../server/model/table/vocabulary.ts';
import { CheckPanel } from './CheckPanel.tsx';
import { FilesPanel } from './FilesPanel.tsx';
import classes from './ImportBench.module.css';
import { ImportDone } from './ImportDone.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { nameFromFile } from './importName.ts';
import { MappingPanel } from './MappingPanel.tsx';
import { rememberMapping } from './rememberedMappings.ts';
import type { Import, ImportAnswer, ImportMode } from './sendImport.ts';
import { useImportRun } from './useImportRun.ts';
import { useReading } from './useReading.ts';
import { useStagedFiles } from './useStagedFiles.ts';

/** Files in, columns said, rows checked and put right, a look at what would happen, and then the import. */
export function ImportBench() {
  const [vocabulary] = useState(() => vocabularyOf(ciClasses()));
  const staged = useStagedFiles();
  const [given, setName] = useState<string>();
  const [mode, setMode] = useState<ImportMode>('delta');
  const [round, setRound] = useState(0);
  const [done, setDone] = useState<{ answer: ImportAnswer; given: Import }>();
  const { files } = staged;
  const name = given ?? nameFromFile(files[0]?.table.name ?? '');
  const check = useReading(files, isImportName(name) ? name : '', vocabulary, round);
  const reading = check.underWay ? undefined : check.reading;
  const run = useImportRun({
    name,
    mode,
    reading,
    onDone: (answer, what) => {
      for (const { table } of files) rememberMapping(table.headings, table.mapping);
      setDone({ answer, given: what });
    },
  });
  const again = () => {
    staged.clear();
    setName(undefined);
    setDone(undefined);
    setRound(round + 1);
  };
  if (done) return <ImportDone {...done} onAgain={again} />;
  return (
    <div className={classes.bench}>
      <FilesPanel staged={staged} vocabulary={vocabulary} />
      {files.map((file) => (
        <MappingPanel
          key={file.id}
          file={file}
          vocabulary={vocabulary}
          onMapping={(mapping) => staged.map(file.id, mapping)}
        />
      ))}
      {files.length > 0 ? (
        <>
          <CheckPanel
            staged={staged}
            check={check}
            vocabulary={vocabulary}
            onRetry={() => setRound(round + 1)}
          />
          <ImportPanel
            name={name}
            onName={setName}
            mode={mode}
            onMode={setMode}
            reading={reading}
            run={run}
          />
        </>
      ) : null}
    </div>
  );
}
