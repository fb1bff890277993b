import { Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { families } from '../../../server/model/ciClass.ts';
import { ciStatuses, statusNames } from '../../lib/ciStatus.ts';
import { classChoices } from '../../lib/classChoices.ts';
import { inWords } from '../../lib/classLabel.ts';
import { useDebouncedText } from '../../ui/useDebouncedText.ts';
import classes from './FindFilters.module.css';
import { type FindSearch, validateFindSearch } from './findSearch.ts';

const familyChoices = families.map((value) => ({ value, label: inWords(value) }));
const statusChoices = ciStatuses.map((value) => ({ value, label: statusNames[value] }));
const criticalityChoices = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'].map((value) => ({
  value,
  label: inWords(value),
}));

/** The filters over the list. Each change is a change of the address; typing waits a moment. */
export function FindFilters({ search }: { search: FindSearch }) {
  const navigate = useNavigate({ from: '/search' });
  const [open, setOpen] = useState(false);
  const change = (part: Partial<Record<keyof FindSearch, string | string[]>>) =>
    void navigate({ search: (before) => validateFindSearch({ ...before, ...part }), replace: true });
  const [text, setText] = useDebouncedText(search.text ?? '', (value) => change({ text: value.trim() }));
  const [owner, setOwner] = useDebouncedText(search.owner ?? '', (value) => change({ owner: value.trim() }));
  const active = Object.values(search).filter((value) => value !== undefined).length;
  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.text}
        label="Name, key or identifier"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        type="search"
      />
      <Button
        className={classes.toggle}
        variant="default"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Fewer filters' : 'More filters'}
      </Button>
      <div className={classes.more} data-open={open}>
        <Select
          label="Family"
          placeholder="Any family"
          data={familyChoices}
          value={search.family ?? null}
          onChange={(value) => change({ family: value ?? undefined, class: undefined })}
          clearable
        />
        <MultiSelect
          label="Class"
          placeholder={search.class ? undefined : 'Any class'}
          data={classChoices()}
          value={search.class ?? []}
          onChange={(value) => change({ class: value, family: undefined })}
          searchable
          clearable
          nothingFoundMessage="No such class"
        />
        <MultiSelect
          label="Status"
          placeholder={search.status ? undefined : 'All but retired'}
          data={statusChoices}
          value={search.status ?? []}
          onChange={(value) => change({ status: value })}
          clearable
        />
        <MultiSelect
          label="Criticality"
          placeholder={search.criticality ? undefined : 'Any'}
          data={criticalityChoices}
          value={search.criticality ?? []}
          onChange={(value) => change({ criticality: value })}
          clearable
        />
        <TextInput
          label="Owner"
          placeholder="Handle of a person or a team"
          value={owner}
          onChange={(event) => setOwner(event.currentTarget.value)}
        />
        {active > 0 ? (
          <Button
            className={classes.clear}
            variant="subtle"
            onClick={() => {
              setText('');
              setOwner('');
              void navigate({ search: {}, replace: true });
            }}
          >
            Clear all
          </Button>
        ) : null}
      </div>
    </search>
  );
}
