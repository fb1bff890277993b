import { Button, NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FreeWindowsQueryVariables } from '../../lib/generated/graphql.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { toLocalField } from '../ci/localTime.ts';
import classes from './FreeWindows.module.css';
import { freeWindowsAsked, minutesOf } from './freeWindows.ts';
import { freeWindowsQuery } from './freeWindowsQuery.ts';
import type { PlanFormHandle } from './usePlanForm.ts';
import { windowWords } from './windowWords.ts';

/** Offers the next windows with nothing in the way, to choose from. */
export function FreeWindows({ form, changeId }: { form: PlanFormHandle; changeId: string | undefined }) {
  const [typed, setTyped] = useState<number>();
  const [asked, setAsked] = useState<FreeWindowsQueryVariables>();
  const found = useQuery(freeWindowsQuery(asked));
  const { targets, start, end } = form.values;
  const minutes = typed ?? minutesOf({ start, end }) ?? 60;
  const field = (at: string) => toLocalField(at).slice(0, 16);
  return (
    <fieldset className={classes.free}>
      <legend>Free windows</legend>
      <div className={classes.ask}>
        <NumberInput
          label="Minutes it takes"
          min={1}
          max={100_000}
          allowDecimal={false}
          value={minutes}
          onChange={(value) => setTyped(typeof value === 'number' && value >= 1 ? value : undefined)}
        />
        <Button
          variant="default"
          disabled={targets.length === 0}
          loading={found.isFetching}
          onClick={() => setAsked(freeWindowsAsked({ targets, start }, minutes, changeId, Date.now()))}
        >
          Find free windows
        </Button>
      </div>
      {targets.length === 0 ? <p>Name what it acts on first: what is in the way depends on it.</p> : null}
      {found.isError ? <FormFailure error={found.error} /> : null}
      {found.data ? (
        <div role="status">
          {found.data.slots.length === 0 ? <p>None within the next 60 days.</p> : null}
          <ul aria-label="Free windows">
            {found.data.slots.map((slot) => (
              <li key={slot.start}>
                <button
                  type="button"
                  aria-pressed={start === field(slot.start) && end === field(slot.end)}
                  onClick={() => form.setValues({ start: field(slot.start), end: field(slot.end) })}
                >
                  {windowWords(slot.start, slot.end)}
                </button>
              </li>
            ))}
          </ul>
          <p>{found.data.because}</p>
        </div>
      ) : null}
    </fieldset>
  );
}
