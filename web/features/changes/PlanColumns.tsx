import type { ReactNode } from 'react';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { fromLocalField } from '../ci/localTime.ts';
import { PlanFields } from './PlanFields.tsx';
import classes from './PlanForm.module.css';
import { PlannedEffects } from './PlannedEffects.tsx';
import { PlannedImpact } from './PlannedImpact.tsx';
import type { PlanForm } from './planForm.ts';
import { focusFirstFault, type PlanFormHandle } from './usePlanForm.ts';
import { WindowNeighbours } from './WindowNeighbours.tsx';

interface Props {
  form: PlanFormHandle;
  kindIsFixed: boolean;
  onSubmit: (plan: PlanForm) => void;
  /** Why it was not saved, where no field says so; null for nothing. */
  error: unknown;
  /** The change that is edited, which is no neighbour of its own. */
  changeId?: string;
  /** Whether it is planned already, so that what is planned holds it. */
  isPlanned?: boolean;
  /** Above the fields: what has happened meanwhile. */
  notice?: ReactNode;
  buttons: ReactNode;
}

/** The window that two fields name; undefined where they name none. */
function periodBetween(start: string, end: string) {
  const [from, to] = [fromLocalField(start), fromLocalField(end)];
  return from && to && from < to ? { from, to } : undefined;
}

/** The plan's fields, and beside them what it would hit and what else goes on then. */
export function PlanColumns({
  form,
  kindIsFixed,
  onSubmit,
  error,
  changeId,
  isPlanned,
  notice,
  buttons,
}: Props) {
  const { targets, start, end, cost } = form.values;
  const period = periodBetween(start, end);
  return (
    <div className={classes.columns}>
      <form
        className={classes.fields}
        noValidate
        onSubmit={form.onSubmit(onSubmit, (errors) => focusFirstFault(form, errors))}
      >
        {notice}
        <PlanFields form={form} kindIsFixed={kindIsFixed} changeId={changeId} />
        {error ? <FormFailure error={error} /> : null}
        <div className={classes.buttons}>{buttons}</div>
      </form>
      <div className={classes.beside}>
        <PlannedImpact targets={targets} period={isPlanned ? undefined : period} />
        <PlannedEffects targets={targets} period={period} cost={cost} />
        <WindowNeighbours period={period} without={changeId} />
      </div>
    </div>
  );
}
