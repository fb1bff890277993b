import { ActionIcon, Menu, NumberInput, Switch } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import { CiIcon } from '../../ui/CiIcon.tsx';
import { actionWords } from './actionWords.ts';
import classes from './BlastView.module.css';
import { type Action, actions, type BlastRadiusSearch } from './blastRadiusSearch.ts';
import type { ChosenTarget } from './targets.ts';

interface Props {
  target: ChosenTarget;
  /** Unknown until the answer is there. */
  ci: { readonly name: string; readonly class: string } | undefined;
  search: BlastRadiusSearch;
  /** Whether it can be switched: one alone is taken out instead. */
  switchable: boolean;
  onSet: (target: ChosenTarget, step?: 'push' | 'replace') => void;
  onRemove: () => void;
}

/** One acted-on CI: what is done to it, whether it counts at the moment, and a way to take it out. */
export function TargetChip({ target, ci, search, switchable, onSet, onRemove }: Props) {
  const { ciId, own, off } = target;
  const shared = search.action ?? 'OUTAGE';
  const name = ci?.name ?? '…';
  const rest = { ciId, ...(off && { off }) };
  return (
    <li className={classes.chip} data-off={off || undefined}>
      {switchable ? (
        <Switch
          size="xs"
          aria-label={`Act on ${name}`}
          checked={!off}
          onChange={({ currentTarget: { checked } }) => {
            const { off: _off, ...kept } = target;
            onSet(checked ? kept : { ...kept, off: true });
          }}
        />
      ) : null}
      <CiIcon className={ci?.class ?? ''} />
      <b>{name}</b>
      <Menu>
        <Menu.Target>
          <button type="button" className={classes.chipAction} aria-label={`Action for ${name}`}>
            {actionWords[own ?? shared].label}
            <IconChevronDown size={13} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onSet(rest)}>As chosen for all ({actionWords[shared].label})</Menu.Item>
          {actions.map((action) => (
            <Menu.Item key={action} onClick={() => onSet({ ...rest, own: action })}>
              {actionWords[action].label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {own ? <Figure name={name} own={own} target={target} search={search} onSet={onSet} /> : null}
      {off ? <span className={classes.small}>switched off</span> : null}
      <ActionIcon variant="subtle" color="gray" size={24} aria-label={`Take out ${name}`} onClick={onRemove}>
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </li>
  );
}

interface FigureProps extends Pick<Props, 'target' | 'search' | 'onSet'> {
  name: string;
  own: Action;
}

/** The figure that goes with an action of the target's own: minutes, or what is left in percent. */
function Figure({ name, own, target, search, onSet }: FigureProps) {
  if (own !== 'RESTART' && own !== 'DEGRADE') return null;
  const restart = own === 'RESTART';
  const figure = target.figure ?? (restart ? (search.duration ?? 15) : (search.capacity ?? 0.5));
  return (
    <NumberInput
      size="xs"
      className={classes.figure}
      aria-label={restart ? `Minutes for ${name}` : `Capacity left of ${name}, in percent`}
      suffix={restart ? ' min' : '%'}
      min={restart ? 1 : 0}
      max={restart ? 10_080 : 100}
      allowDecimal={false}
      clampBehavior="strict"
      value={restart ? figure : Math.round(figure * 100)}
      onChange={(value) => {
        if (typeof value !== 'number' || (restart && value < 1)) return;
        onSet({ ...target, figure: restart ? value : value / 100 }, 'replace');
      }}
    />
  );
}
