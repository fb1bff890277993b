import type { ChangeState } from '../../../server/model/change/changeState.ts';
import classes from './Stages.module.css';
import { stagesOf } from './stages.ts';
import { stateWords } from './stateWords.ts';

/** The way of a change, and where it stands. */
export function Stages({ state }: { state: ChangeState }) {
  const { stages, at } = stagesOf(state);
  return (
    <ol className={classes.stages} aria-label="Where it stands">
      {stages.map((stage, index) => (
        <li
          key={stage}
          aria-current={index === at ? 'step' : undefined}
          data-passed={index < at || undefined}
        >
          {stateWords[stage]}
        </li>
      ))}
    </ol>
  );
}
