import { ActionIcon, NumberInput, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { classLabel } from '../../lib/classLabel.ts';
import { CiIcon } from '../../ui/CiIcon.tsx';
import { actionWords } from '../blast-radius/actionWords.ts';
import { actions } from '../blast-radius/blastRadiusSearch.ts';
import { CiPicker } from '../explore/CiPicker.tsx';
import classes from './PlanForm.module.css';
import { newTarget, type PlannedTarget } from './planForm.ts';

interface Props {
  targets: readonly PlannedTarget[];
  onChange: (targets: PlannedTarget[]) => void;
  error: string | undefined;
}

/** What the change acts on: found by search, each with what is done to it. */
export function TargetFields({ targets, onChange, error }: Props) {
  const set = (target: PlannedTarget) =>
    onChange(targets.map((each) => (each.ciId === target.ciId ? target : each)));
  return (
    <fieldset className={classes.targets}>
      <legend>What it acts on</legend>
      {targets.length > 0 ? (
        <ul aria-label="Acted on">
          {targets.map((target) => (
            <TargetRow
              key={target.ciId}
              target={target}
              onSet={set}
              onRemove={() => onChange(targets.filter(({ ciId }) => ciId !== target.ciId))}
            />
          ))}
        </ul>
      ) : null}
      <CiPicker
        label="Find what the change acts on"
        placeholder={targets.length > 0 ? 'Add another' : 'Part of a name, a key, an address'}
        without={targets.map(({ ciId }) => ciId)}
        onPick={(ci) => onChange([...targets, newTarget(ci)])}
      />
      {error ? (
        <p role="alert" className={classes.fault}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

interface RowProps {
  target: PlannedTarget;
  onSet: (target: PlannedTarget) => void;
  onRemove: () => void;
}

const actionChoices = actions.map((value) => ({ value, label: actionWords[value].label }));

function TargetRow({ target, onSet, onRemove }: RowProps) {
  const { name, action } = target;
  return (
    <li>
      <span className={classes.target} title={classLabel(target.class)}>
        <CiIcon className={target.class} />
        <b>{name}</b>
      </span>
      <span className={classes.acts}>
        <Select
          size="xs"
          className={classes.action}
          aria-label={`What is done to ${name}`}
          title={actionWords[action].meaning}
          data={actionChoices}
          value={action}
          allowDeselect={false}
          onChange={(value) => onSet({ ...target, action: value ?? action })}
        />
        <Figure target={target} onSet={onSet} />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={`Take out ${name}`}
          onClick={onRemove}
        >
          <IconX size={15} aria-hidden />
        </ActionIcon>
      </span>
    </li>
  );
}

/** Minutes of a restart, or what is left of something that is degraded. */
function Figure({ target, onSet }: Omit<RowProps, 'onRemove'>) {
  const { name, action, minutes, percent } = target;
  if (action !== 'RESTART' && action !== 'DEGRADE') return null;
  const restart = action === 'RESTART';
  return (
    <NumberInput
      size="xs"
      className={classes.figure}
      aria-label={restart ? `Minutes that ${name} is away` : `Capacity left of ${name}, in percent`}
      suffix={restart ? ' min' : '%'}
      min={restart ? 1 : 0}
      max={restart ? 10_080 : 100}
      allowDecimal={false}
      clampBehavior="strict"
      value={restart ? minutes : percent}
      onChange={(value) => {
        if (typeof value !== 'number' || (restart && value < 1)) return;
        onSet(restart ? { ...target, minutes: value } : { ...target, percent: value });
      }}
    />
  );
}
