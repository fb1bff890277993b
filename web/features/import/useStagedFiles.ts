import { useState } from 'react';
import type { TableMapping } from '../../../server/model/table/table.ts';
import { editedFiles } from './editTable.ts';
import type { StagedFile } from './stagedFile.ts';

/** Fixes that can be taken back. */
const mostSteps = 50;

/** The files of an import, with every fix since they were put here. */
export function useStagedFiles() {
  const [steps, setSteps] = useState<readonly (readonly StagedFile[])[]>([[]]);
  const files = steps[0] ?? [];
  /** What cannot be taken back: other files, or the same read in another way. */
  const begin = (change: (files: readonly StagedFile[]) => readonly StagedFile[]) =>
    setSteps((before) => [change(before[0] ?? [])]);
  const step = (change: (files: readonly StagedFile[]) => readonly StagedFile[]) =>
    setSteps((before) => [change(before[0] ?? []), ...before].slice(0, mostSteps));
  return {
    files,
    add: (more: readonly StagedFile[]) => begin((before) => [...before, ...more]),
    remove: (id: string) => begin((before) => before.filter((file) => file.id !== id)),
    replace: (id: string, file: StagedFile) =>
      begin((before) => before.map((each) => (each.id === id ? file : each))),
    clear: () => setSteps([[]]),
    map: (id: string, mapping: TableMapping) =>
      step((before) =>
        before.map((file) => (file.id === id ? { ...file, table: { ...file.table, mapping } } : file)),
      ),
    write: (table: number, rows: readonly number[], column: number, text: string) =>
      step((before) => editedFiles.write(before, table, rows, column, text)),
    leaveOut: (table: number, rows: readonly number[]) =>
      step((before) => editedFiles.leaveOut(before, table, rows)),
    mayUndo: steps.length > 1,
    undo: () => setSteps((before) => (before.length > 1 ? before.slice(1) : before)),
  };
}

export type StagedFiles = ReturnType<typeof useStagedFiles>;
