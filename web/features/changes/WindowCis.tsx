import { Pill } from '@mantine/core';
import type { RecentCi } from '../../lib/recentCis.ts';
import { CiPicker } from '../explore/CiPicker.tsx';
import classes from './PlanForm.module.css';

interface Props {
  cis: readonly RecentCi[];
  onChange: (cis: RecentCi[]) => void;
}

/** What a window is for: some CIs, or with none of them everything. */
export function WindowCis({ cis, onChange }: Props) {
  return (
    <fieldset className={classes.targets}>
      <legend>What it is for</legend>
      <CiPicker
        label="Find what it is for"
        placeholder={cis.length > 0 ? 'Add another' : 'Everything; or part of a name'}
        without={cis.map(({ id }) => id)}
        onPick={({ id, name, class: className }) => onChange([...cis, { id, name, class: className }])}
      />
      {cis.length > 0 ? (
        <Pill.Group mt={6}>
          {cis.map(({ id, name }) => (
            <Pill
              key={id}
              withRemoveButton
              removeButtonProps={{ 'aria-label': `Take out ${name}`, 'aria-hidden': false, tabIndex: 0 }}
              onRemove={() => onChange(cis.filter((each) => each.id !== id))}
            >
              {name}
            </Pill>
          ))}
        </Pill.Group>
      ) : null}
    </fieldset>
  );
}
