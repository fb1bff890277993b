import { CiLink } from '../../ui/CiLink.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { actionWords } from '../blast-radius/actionWords.ts';
import classes from './ChangeView.module.css';
import type { Change } from './changeQuery.ts';
import { fieldNames } from './fieldNames.ts';
import { planTexts } from './planForm.ts';

/** What is planned: what is acted on, and the texts that an approver reads. */
export function PlanPanel({ change, mayEdit }: { change: Change; mayEdit: boolean }) {
  const missing = planTexts.filter((field) => change[field] === null);
  const edit =
    mayEdit && (missing.length > 0 || change.targets.length === 0) ? (
      <LinkButton to="/changes/$id/edit" params={{ id: change.id }} variant="default" size="xs">
        Fill in what is missing
      </LinkButton>
    ) : undefined;
  return (
    <Panel title="The plan" foot={edit}>
      <dl className={classes.texts}>
        {change.template ? (
          <div>
            <dt>{fieldNames.template}</dt>
            <dd>{change.template.title}</dd>
          </div>
        ) : null}
        <div>
          <dt>{fieldNames.targets}</dt>
          <dd>
            {change.targets.length === 0 ? (
              'Nothing yet.'
            ) : (
              <ul>
                {change.targets.map((target, index) => (
                  <li key={target.ci?.id ?? `hidden ${index}`}>
                    {target.ci ? <CiLink ci={target.ci} /> : 'Something that is not yours to see'}{' '}
                    <span className={classes.dim}>{actedOn(target)}</span>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        {planTexts
          .filter((field) => change[field] !== null)
          .map((field) => (
            <div key={field}>
              <dt>{fieldNames[field]}</dt>
              <dd>{change[field]}</dd>
            </div>
          ))}
        {missing.length > 0 ? (
          <div>
            <dt>Not said yet</dt>
            <dd>{missing.map((field) => fieldNames[field].toLowerCase()).join(', ')}</dd>
          </div>
        ) : null}
      </dl>
    </Panel>
  );
}

function actedOn({ action, capacity, durationMinutes }: Change['targets'][number]): string {
  const word = actionWords[action].label.toLowerCase();
  if (action === 'RESTART' && durationMinutes !== null) return `${word}, ${durationMinutes} min`;
  if (action === 'DEGRADE' && capacity !== null) return `${word} to ${Math.round(capacity * 100)}%`;
  return word;
}
