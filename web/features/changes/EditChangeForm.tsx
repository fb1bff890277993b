import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { awaitedStates, plannedStates } from '../../../server/model/change/changeState.ts';
import { RequestFailure } from '../../lib/failure.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { useLeaveGuard } from '../edit/useLeaveGuard.ts';
import { updateChange } from './changeEdits.ts';
import { type Change, changeQuery } from './changeQuery.ts';
import { Meanwhile, type MeanwhileEdit } from './Meanwhile.tsx';
import { PlanColumns } from './PlanColumns.tsx';
import classes from './PlanForm.module.css';
import { inputBetween, type PlanForm, planOf, rebase } from './planForm.ts';
import { usePlanFault, usePlanForm } from './usePlanForm.ts';

/** What is sent is what this person changed; where somebody else was faster, both edits come together. */
export function EditChangeForm({ change }: { change: Change }) {
  const { id } = change;
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  // What was there when the form was opened, or when the other's edit was taken in.
  const [base, setBase] = useState(() => ({ plan: planOf(change), version: change.version }));
  const [meanwhile, setMeanwhile] = useState<MeanwhileEdit>();
  const form = usePlanForm(base.plan);
  const leave = useLeaveGuard(form.isDirty());
  const back = () => {
    leave();
    void navigate({ to: '/changes/$id', params: { id } });
  };
  const save = useEdit(updateChange, back);
  const stale = save.error instanceof RequestFailure && save.error.code === 'STALE';
  const untold = usePlanFault(form, stale ? null : save.error);
  /** Lays what was typed upon what the other has saved. */
  const comeTogether = async (mine: PlanForm) => {
    const now = await queryClient.fetchQuery({ ...changeQuery(id), staleTime: 0 });
    if (!now) return;
    const theirs = planOf(now);
    const { plan, taken, met } = rebase(base.plan, mine, theirs);
    setBase({ plan: theirs, version: now.version });
    setMeanwhile({ last: now.timeline.at(-1), taken, met, theirs });
    form.setInitialValues(theirs);
    form.setValues(plan);
    save.reset();
  };
  const submit = (plan: PlanForm) =>
    save.mutate(
      { id, input: inputBetween(base.plan, plan), expectedVersion: base.version },
      {
        onError: (error) => {
          if (error instanceof RequestFailure && error.code === 'STALE') void comeTogether(plan);
        },
      },
    );
  return (
    <PlanColumns
      form={form}
      kindIsFixed={awaitedStates.includes(change.state)}
      onSubmit={submit}
      error={untold && !stale ? save.error : null}
      changeId={id}
      isPlanned={plannedStates.includes(change.state)}
      notice={
        meanwhile ? (
          <Meanwhile edit={meanwhile} onTakeTheirs={() => form.setValues(meanwhile.theirs)} />
        ) : undefined
      }
      buttons={
        <>
          <Button type="submit" loading={save.isPending}>
            Save
          </Button>
          <LinkButton to="/changes/$id" params={{ id }} variant="default">
            Cancel
          </LinkButton>
          {awaitedStates.includes(change.state) ? (
            <span className={classes.hint}>
              Other targets, another window, cost or declaration end the approvals there are.
            </span>
          ) : null}
        </>
      }
    />
  );
}
