import type { CiPageQuery } from '../../lib/generated/graphql.ts';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { retireCi } from './ciEdits.ts';
import { peoplesForm } from './ciForm.ts';
import { LockForm } from './LockForm.tsx';
import { MergeForm } from './MergeForm.tsx';
import { splitCi } from './mergeEdits.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { RelateForm } from './RelateForm.tsx';

type Ci = NonNullable<CiPageQuery['ci']>;

export type CiAction = 'relate' | 'lock' | 'merge' | 'split' | 'retire';

const titles: Readonly<Record<CiAction, (name: string) => string>> = {
  relate: (name) => `Relate ${name}`,
  lock: () => 'Lock a value',
  merge: (name) => `Merge ${name}`,
  split: () => 'Undo the latest merge',
  retire: (name) => `Retire ${name}`,
};

/** An action as the menu calls it. */
export const actionNames: Readonly<Record<CiAction, string>> = {
  relate: 'Relate',
  lock: 'Lock a value',
  merge: 'Merge',
  split: 'Undo the latest merge',
  retire: 'Retire',
};

/** An action as its dialog calls it. */
export const titleOf = (action: CiAction, { name }: Pick<Ci, 'name'>): string => titles[action](name);

interface Props {
  action: CiAction;
  ci: Ci;
  onClose: () => void;
}

/** What an action on a CI needs to know. */
export function CiActionForm({ action, ci, onClose }: Props) {
  const groups = ci.redundancy.filter(({ implied }) => !implied).map(({ group }) => group);
  switch (action) {
    case 'relate':
      return <RelateForm ci={ci} groups={groups} onClose={onClose} />;
    case 'lock':
      return <LockForm ci={ci} onClose={onClose} />;
    case 'merge':
      return <MergeForm ci={ci} onClose={onClose} />;
    case 'split':
      return <SplitForm ci={ci} onClose={onClose} />;
    case 'retire':
      return (
        <ReasonForm
          action="Retire it"
          run={(reason) =>
            retireCi({ ci, reason, peoplesLifecycle: peoplesForm(ci).attributes.lifecycle || null })
          }
          onClose={onClose}
        >
          It no longer counts in analyses and leaves the lists, whatever its sources say of it. Its history
          stays, and it can be brought back.
        </ReasonForm>
      );
  }
}

function SplitForm({ ci, onClose }: Pick<Props, 'ci' | 'onClose'>) {
  if (!ci.latestMerge) return null;
  const { merged, by, at, reason: why } = ci.latestMerge;
  const names = merged.map(({ name }) => name).join(', ');
  return (
    <ReasonForm
      action="Split them"
      run={(reason) => splitCi({ keep: ci, merge: merged, reason })}
      onClose={onClose}
    >
      {by} merged {names} into {ci.name}, <RelativeTime at={at} />: {why}. They will be as if that had not
      happened, with all that their sources have said since.
    </ReasonForm>
  );
}
