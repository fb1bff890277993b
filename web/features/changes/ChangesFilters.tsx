import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ChangeState, changeStates } from '../../../server/model/change/changeState.ts';
import classes from './ChangesFilters.module.css';
import { type ChangesSearch, isNarrowed, validateChangesSearch } from './changesSearch.ts';
import { stateWords } from './stateWords.ts';

/** States that people ask for together. */
const sets: readonly { readonly label: string; readonly states: readonly ChangeState[] }[] = [
  { label: 'Being prepared', states: ['DRAFT', 'ASSESSED', 'REJECTED'] },
  { label: 'Waiting for approval', states: ['SUBMITTED'] },
  { label: 'Planned', states: ['APPROVED', 'SCHEDULED'] },
  { label: 'Under way', states: ['IN_PROGRESS'] },
  { label: 'To review', states: ['IMPLEMENTED', 'FAILED', 'BACKED_OUT', 'REVIEWED'] },
];
const stateChoices = changeStates.map((value) => ({ value, label: stateWords[value] }));

/** Which changes are shown. Each choice is a change of the address, and begins at the first page again. */
export function ChangesFilters({ search }: { search: ChangesSearch }) {
  const navigate = useNavigate({ from: '/changes' });
  const change = (
    part: Partial<Record<'state' | 'from' | 'to' | 'late', readonly string[] | string | undefined>>,
  ) =>
    void navigate({
      search: ({ state, from, to, late }) => validateChangesSearch({ state, from, to, late, ...part }),
      replace: true,
    });
  const chosen = [...(search.state ?? [])].sort().join();
  return (
    <search className={classes.filters}>
      <fieldset className={classes.sets} aria-label="Which changes">
        {sets.map(({ label, states }) => {
          const pressed = [...states].sort().join() === chosen;
          return (
            <button
              key={label}
              type="button"
              className={classes.set}
              aria-pressed={pressed}
              onClick={() => change({ state: pressed ? undefined : states })}
            >
              {label}
            </button>
          );
        })}
        <button
          type="button"
          className={classes.set}
          aria-pressed={search.late === 'OVERDUE'}
          onClick={() => change({ late: search.late === 'OVERDUE' ? undefined : 'OVERDUE' })}
        >
          Approvals overdue
        </button>
      </fieldset>
      <div className={classes.fields}>
        <MultiSelect
          label="State"
          placeholder={search.state ? undefined : 'Any'}
          data={stateChoices}
          value={search.state ?? []}
          onChange={(state) => change({ state })}
          clearable
        />
        <TextInput
          type="date"
          label="Happens from"
          value={search.from ?? ''}
          onChange={(event) => change({ from: event.currentTarget.value || undefined })}
        />
        <TextInput
          type="date"
          label="Up to"
          value={search.to ?? ''}
          error={search.from && search.to && search.to < search.from ? 'Before it begins.' : undefined}
          onChange={(event) => change({ to: event.currentTarget.value || undefined })}
        />
        {isNarrowed(search) ? (
          <Button
            variant="subtle"
            className={classes.clear}
            onClick={() => void navigate({ search: {}, replace: true })}
          >
            Show all changes
          </Button>
        ) : null}
      </div>
    </search>
  );
}
