import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { emptyTable } from '../../../server/model/table/emptyTable.ts';
import type { Vocabulary } from '../../../server/model/table/vocabulary.ts';
import { csv } from '../../graph/csv.ts';
import { download } from '../../graph/download.ts';
import classes from './EmptyTable.module.css';

/** A table with the headings of a class, for those who have none yet. */
export function EmptyTable({ vocabulary }: { vocabulary: Vocabulary }) {
  const [name, setName] = useState<string | null>('Server');
  const ciClass = vocabulary.classes.find((each) => each.name === name);
  const save = () => {
    if (!ciClass) return;
    const { fileName, headings } = emptyTable(ciClass);
    download(fileName, csv(headings, []));
  };
  return (
    <div className={classes.empty}>
      <Select
        label="No table yet? Take one to fill in"
        className={classes.class}
        data={vocabulary.classes.map((each) => ({ value: each.name, label: each.plural }))}
        value={name}
        allowDeselect={false}
        searchable
        onChange={setName}
      />
      <Button variant="default" onClick={save} disabled={!ciClass}>
        Download
      </Button>
    </div>
  );
}
