import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { mayOperate } from '../../lib/mayOperate.ts';
import { meQuery } from '../../lib/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { analysisQuery } from '../blast-radius/analysis.ts';
import { useEdit } from '../edit/useEdit.ts';
import { useLeaveGuard } from '../edit/useLeaveGuard.ts';
import { openChange } from './changeEdits.ts';
import { PlanColumns } from './PlanColumns.tsx';
import classes from './PlanForm.module.css';
import { emptyPlan, inputBetween, type PlanForm, plannedTargets } from './planForm.ts';
import { usePlanFault, usePlanForm } from './usePlanForm.ts';

/** Plans a change, and shows what it would hit while one does. */
export function NewChangePage() {
  const me = useQuery(meQuery);
  const { ids, day, template } = useSearch({ from: '/app/changes/new' });
  // A link may name what is acted on by id; the answer knows the names.
  const asked = useQuery(analysisQuery({ ids }));
  const targets = asked.data?.impact.targets ?? [];
  const may = mayOperate(me.data?.roles);
  return (
    <>
      <PageHead title="New change" over="Change" />
      {!may ? (
        <Panel title="Not for your roles">
          <EmptyState title="Asking for a change needs the role Operator or Administrator.">
            <p>An administrator can give it to you. Until then you can look at every change.</p>
          </EmptyState>
        </Panel>
      ) : ids && asked.isPending ? (
        <Panel title="Loading">
          <RowsLoading />
        </Panel>
      ) : (
        <NewChangeForm
          before={{
            ...emptyPlan,
            ...(template ? { kind: 'STANDARD', template } : {}),
            targets: plannedTargets(targets),
            start: day ? `${day}T22:00` : '',
            end: day ? `${day}T23:00` : '',
          }}
        />
      )}
    </>
  );
}

function NewChangeForm({ before }: { before: PlanForm }) {
  const navigate = useNavigate();
  const form = usePlanForm(before);
  const leave = useLeaveGuard(form.isDirty());
  const opening = useEdit(openChange, ({ id }) => {
    leave();
    void navigate({ to: '/changes/$id', params: { id } });
  });
  const untold = usePlanFault(form, opening.error);
  const input = (plan: PlanForm) => ({ ...inputBetween(emptyPlan, plan), kind: plan.kind });
  return (
    <PlanColumns
      form={form}
      kindIsFixed={false}
      onSubmit={(plan) => opening.mutate(input(plan))}
      error={untold ? opening.error : null}
      buttons={
        <>
          <Button type="submit" loading={opening.isPending}>
            Save the draft
          </Button>
          <LinkButton to="/changes" variant="default">
            Cancel
          </LinkButton>
          <span className={classes.hint}>A title is enough for a draft.</span>
        </>
      }
    />
  );
}
