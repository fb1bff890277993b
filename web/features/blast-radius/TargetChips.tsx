import { useQuery } from '@tanstack/react-query';
import { CiPicker } from '../explore/CiPicker.tsx';
import { analysisQuery } from './analysis.ts';
import classes from './BlastView.module.css';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { TargetChip } from './TargetChip.tsx';
import { allOn, type ChosenTarget, chosenTargets, idsOf } from './targets.ts';
import type { ChangeSearch } from './useBlastSearch.ts';

interface Props {
  search: BlastRadiusSearch;
  change: ChangeSearch;
}

/** What is acted on: each CI with its action, to be changed, switched off or taken out, and a field for one more. */
export function TargetChips({ search, change }: Props) {
  const chosen = chosenTargets(search);
  // The question with all of them on knows the names of those that are off too.
  const targets = useQuery(analysisQuery(allOn(search))).data?.impact.targets ?? [];
  const set = (target: ChosenTarget, step?: 'push' | 'replace') =>
    change({ ids: idsOf(chosen.map((each) => (each.ciId === target.ciId ? target : each))) }, step);
  const remove = (ciId: string) =>
    change({ ids: idsOf(chosen.filter((target) => target.ciId !== ciId)), selected: undefined });
  return (
    <div className={classes.chips}>
      <ul aria-label="Acted on">
        {chosen.map((target) => (
          <TargetChip
            key={target.ciId}
            target={target}
            ci={targets.find(({ ci }) => ci?.id === target.ciId)?.ci ?? undefined}
            search={search}
            switchable={chosen.length > 1 || target.off === true}
            onSet={set}
            onRemove={() => remove(target.ciId)}
          />
        ))}
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
