import { Button } from '@mantine/core';
import { useState } from 'react';
import { count } from '../../lib/quantity.ts';
import type { InboxSearch } from './inboxSearch.ts';
import { alike, decisionName } from './inboxWords.ts';
import { RuleForm } from './RuleForm.tsx';

interface Props {
  search: InboxSearch;
  total: number;
  onDone: (said: string, decisionId: string | undefined) => void;
}

/** Decides alike on all that is shown, where that is of one kind and changes nothing in the graph. */
export function DecideAll({ search, total, onDone }: Props) {
  const [open, setOpen] = useState(false);
  const { kind } = search;
  const resolution = kind && alike[kind];
  if (!kind || !resolution || total < 2)
    return <span>{total > 1 && !kind ? 'Choose a kind to decide on many at once.' : null}</span>;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {`All ${count(total)}: ${decisionName(kind, resolution).toLowerCase()}…`}
      </Button>
      {open ? (
        <RuleForm
          search={{ ...search, kind }}
          resolution={resolution}
          onClose={() => setOpen(false)}
          onDone={onDone}
        />
      ) : null}
    </>
  );
}
