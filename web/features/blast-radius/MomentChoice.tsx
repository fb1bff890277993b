import { NumberInput } from '@mantine/core';
import { revisionOf } from '../ci/ciSearch.ts';
import { momentIn } from '../ci/localTime.ts';
import { MomentField } from '../ci/MomentField.tsx';
import classes from './Differences.module.css';

interface Props {
  /** Names the fields of the form: `<name>` a time, `<name>Revision` a revision. */
  name: string;
  legend: string;
  moment: string | undefined;
}

/** One moment: a time by the person's clock, or a revision's number. */
export function MomentChoice({ name, legend, moment }: Props) {
  const revision = moment === undefined ? undefined : revisionOf(moment);
  return (
    <fieldset className={classes.moment}>
      <legend>{legend}</legend>
      <MomentField name={name} label="Time" moment={revision === undefined ? moment : undefined} />
      <NumberInput
        key={revision}
        className={classes.revision}
        name={`${name}Revision`}
        label="or revision"
        defaultValue={revision}
        min={0}
        allowDecimal={false}
        hideControls
      />
    </fieldset>
  );
}

/** What a form says of a moment; a revision holds before a time. */
export function momentOf(form: HTMLFormElement, name: string): string | undefined {
  const revision = String(new FormData(form).get(`${name}Revision`) ?? '').trim();
  return /^\d{1,9}$/.test(revision) ? revision : momentIn(form, name);
}
