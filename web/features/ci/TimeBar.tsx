import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { timelineQuery } from './ciQuery.ts';
import { asOfMoment, revisionOf } from './ciSearch.ts';
import { momentIn } from './localTime.ts';
import { MomentField } from './MomentField.tsx';
import classes from './TimeBar.module.css';
import { useCiSearch } from './useCiSearch.ts';

/** Goes through an item's past: from change to change, or to a time. */
export function TimeBar({ id }: { id: string }) {
  const [{ asOf }, change] = useCiSearch();
  const { data } = useQuery(timelineQuery(id, asOfMoment(asOf)));
  return (
    <section className={classes.bar} aria-label="Look at the past">
      <Button.Group>
        <Step label="Previous change" to={data?.previous?.number} change={change} />
        <Step label="Next change" to={data?.next?.number} change={change} />
      </Button.Group>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const moment = momentIn(event.currentTarget, 'at');
          if (moment) change({ asOf: moment });
        }}
      >
        <MomentField
          name="at"
          label="As it was on"
          moment={asOf !== undefined && revisionOf(asOf) === undefined ? asOf : undefined}
        />
        <Button type="submit" variant="default">
          Show
        </Button>
      </form>
    </section>
  );
}

interface StepProps {
  label: string;
  /** The revision to go to; undefined where there is none, or while it is not known. */
  to: number | undefined;
  change: ReturnType<typeof useCiSearch>[1];
}

/** A step that cannot be taken keeps its place and the focus, so that the keyboard can go on from there. */
function Step({ label, to, change }: StepProps) {
  return (
    <Button
      variant="default"
      aria-disabled={to === undefined}
      data-disabled={to === undefined || undefined}
      onClick={() => {
        if (to !== undefined) change({ asOf: String(to) });
      }}
    >
      {label}
    </Button>
  );
}
