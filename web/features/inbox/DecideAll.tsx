import { Button } from '@mantine/core';
import { useState } from 'react';
import { count } from '../../lib/quantity.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { InboxSearch } from './inboxSearch.ts';
import { alike, decisionName } from './inboxWords.ts';
import { RuleForm } from './RuleForm.tsx';

interface Props {
  search: InboxSearch;
  total: number;
  /** A rule of precedence decides on all conflicts of a sort, and on those that come. */
  mayRule: boolean;
  onDone: (said: string, decisionId: string | undefined) => void;
}

/** Decides alike on all that is shown, where that is of one kind and changes nothing in the graph. */
export function DecideAll({ search, total, mayRule, onDone }: Props) {
  const [open, setOpen] = useState(false);
  const { kind } = search;
  const resolution = kind && alike[kind];
  if (!kind || !resolution)
    return <span>{total > 1 && !kind ? 'Choose a kind to decide on many at once.' : null}</span>;
  const { class: ofClass, attribute } = search;
  return (
    <>
      {kind === 'CONFLICT' && mayRule && attribute ? (
        <LinkButton to="/policy" search={{ class: ofClass, attribute }} variant="default">
          Say whose word wins…
        </LinkButton>
      ) : null}
      {total > 1 ? (
        <Button variant="default" onClick={() => setOpen(true)}>
          {`All ${count(total)}: ${decisionName(kind, resolution).toLowerCase()}…`}
        </Button>
      ) : null}
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
