import { Alert } from '@mantine/core';
import { useState } from 'react';
import type { Vocabulary } from '../../../server/model/table/vocabulary.ts';
import { count, quantity } from '../../lib/quantity.ts';
import { Panel } from '../../ui/Panel.tsx';
import { DropArea } from './DropArea.tsx';
import { EmptyTable } from './EmptyTable.tsx';
import { FileFormat } from './FileFormat.tsx';
import { mostBytes, stageFile } from './stagedFile.ts';
import type { StagedFiles } from './useStagedFiles.ts';

interface Props {
  staged: StagedFiles;
  vocabulary: Vocabulary;
}

/** The files of an import, and how each is written. */
export function FilesPanel({ staged, vocabulary }: Props) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const { files } = staged;
  const take = async (given: readonly File[]) => {
    setBusy(true);
    try {
      const found = await Promise.all(given.map((file) => readGiven(file, vocabulary)));
      staged.add(found.flatMap((each) => ('refused' in each ? [] : [each])));
      setRefused(found.flatMap((each) => ('refused' in each ? [each.refused] : [])));
    } finally {
      setBusy(false);
    }
  };
  const rows = files.reduce((sum, { table }) => sum + table.rows.length, 0);
  return (
    <Panel title="Files" aside={files.length > 0 ? quantity(rows, 'row') : null}>
      {refused.length > 0 ? (
        <Alert role="alert" color="red" variant="outline" m={16}>
          {refused.map((text) => (
            <div key={text}>{text}</div>
          ))}
        </Alert>
      ) : null}
      {files.map((file) => (
        <FileFormat
          key={file.id}
          file={file}
          onFormat={async (format) =>
            staged.replace(file.id, await stageFile(file.table.name, file.bytes, vocabulary, format))
          }
          onRemove={() => staged.remove(file.id)}
        />
      ))}
      <DropArea small={files.length > 0} busy={busy} onFiles={(given) => void take(given)} />
      {files.length === 0 ? <EmptyTable vocabulary={vocabulary} /> : null}
    </Panel>
  );
}

async function readGiven(file: File, vocabulary: Vocabulary) {
  if (file.size > mostBytes)
    return {
      refused: `${file.name} has more than ${count(mostBytes / 2 ** 20)} MB. Divide it, or send it with: npx linchpin scan csv`,
    };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return { refused: `${file.name} is a workbook. Save each sheet as CSV and bring those.` };
  const staged = await stageFile(file.name, bytes, vocabulary);
  return staged.table.rows.length === 0
    ? { refused: `${file.name} holds no rows under its headings.` }
    : staged;
}
