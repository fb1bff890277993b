import { Button } from '@mantine/core';
import { currency } from '../../../server/model/currency.ts';
import { Person } from '../../ui/Person.tsx';
import { actionWords } from '../blast-radius/actionWords.ts';
import { expectedWords } from './expectedWords.ts';
import { fieldNames } from './fieldNames.ts';
import classes from './PlanForm.module.css';
import type { PlanField, PlanForm } from './planForm.ts';
import { costWords } from './plannedCost.ts';
import { kindWords } from './stateWords.ts';

/** What somebody else saved while a form was open. */
export interface MeanwhileEdit {
  /** The last thing that happened to the change: who, and what they did. */
  readonly last: { readonly actor: string; readonly text: string } | undefined;
  /** Fields that only the other changed: they stand in the form now. */
  readonly taken: readonly PlanField[];
  /** Fields that both changed: the form keeps what was typed. */
  readonly met: readonly PlanField[];
  readonly theirs: PlanForm;
}

/** Says that somebody else was faster, what of theirs is in the form now, and what would be overwritten. */
export function Meanwhile({ edit, onTakeTheirs }: { edit: MeanwhileEdit; onTakeTheirs: () => void }) {
  const { last, taken, met, theirs } = edit;
  return (
    <div role="alert" className={classes.meanwhile}>
      <p>
        <b>{last ? <Person handle={last.actor} /> : 'Somebody else'} was faster</b>
        {last ? `: ${last.text}` : ''}. Nothing of yours is saved yet.
      </p>
      {taken.length > 0 ? <p>Now in the form as they left it: {names(taken)}.</p> : null}
      {met.length > 0 ? (
        <>
          <p>You both changed the following; the form keeps yours. Theirs:</p>
          <dl>
            {met.map((field) => (
              <div key={field}>
                <dt>{fieldNames[field]}</dt>
                <dd>{shown(theirs, field)}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      <p>Save again to keep what the form says.</p>
      <Button variant="default" size="xs" onClick={onTakeTheirs}>
        Drop mine, take theirs
      </Button>
    </div>
  );
}

const names = (fields: readonly PlanField[]) => fields.map((field) => fieldNames[field]).join(', ');

function shown(plan: PlanForm, field: PlanField): string {
  if (field === 'targets')
    return (
      plan.targets.map(({ name, action }) => `${name} (${actionWords[action].label})`).join(', ') || 'nothing'
    );
  if (field === 'tasks') return plan.tasks.map(({ title }) => title).join('; ') || 'none';
  if (field === 'expected') return plan.expected.map(expectedWords).join('; ') || 'nothing';
  if (field === 'cost') return costWords(plan.cost, currency());
  if (field === 'kind') return kindWords[plan.kind];
  if (field === 'template') return plan.template === '' ? 'none' : 'another one';
  const said = plan[field];
  return (field === 'start' || field === 'end' ? said.replace('T', ' ') : said) || 'nothing';
}
