import { ActionIcon, Menu } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import { CiIcon } from '../../ui/CiIcon.tsx';
import { CiPicker } from '../explore/CiPicker.tsx';
import { actionWords } from './actionWords.ts';
import type { Analysis } from './analysis.ts';
import classes from './BlastView.module.css';
import { type Action, actions, type BlastRadiusSearch } from './blastRadiusSearch.ts';
import { chosenTargets, idsOf } from './targets.ts';
import type { ChangeSearch } from './useBlastSearch.ts';

interface Props {
  search: BlastRadiusSearch;
  change: ChangeSearch;
  targets: Analysis['targets'];
}

/** What is acted on: each CI with its action, to be changed or taken out, and a field for one more. */
export function TargetChips({ search, change, targets }: Props) {
  const chosen = chosenTargets(search);
  const shared = search.action ?? 'OUTAGE';
  const set = (ciId: string, own: Action | undefined) =>
    change({
      ids: idsOf(chosen.map((target) => (target.ciId === ciId ? { ciId, ...(own ? { own } : {}) } : target))),
    });
  const remove = (ciId: string) =>
    change({ ids: idsOf(chosen.filter((target) => target.ciId !== ciId)), selected: undefined });
  return (
    <div className={classes.chips}>
      <ul aria-label="Acted on">
        {chosen.map(({ ciId, own }) => {
          const ci = targets.find((target) => target.ci?.id === ciId)?.ci;
          const name = ci?.name ?? '…';
          return (
            <li key={ciId} className={classes.chip}>
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
                  <Menu.Item onClick={() => set(ciId, undefined)}>
                    As chosen for all ({actionWords[shared].label})
                  </Menu.Item>
                  {actions.map((action) => (
                    <Menu.Item key={action} onClick={() => set(ciId, action)}>
                      {actionWords[action].label}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={24}
                aria-label={`Take out ${name}`}
                onClick={() => remove(ciId)}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <div className={classes.add}>
        <CiPicker
          label="Add what fails together with it"
          placeholder="Add another"
          without={chosen.map(({ ciId }) => ciId)}
          onPick={(ci) => change({ ids: idsOf([...chosen, { ciId: ci.id }]) })}
        />
      </div>
    </div>
  );
}
