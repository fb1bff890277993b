import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { isByHand } from './byHand.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import {
  confirm,
  isPeoples,
  isPeoplesAlone,
  refuse,
  type StandingRelationship,
  withdraw,
} from './relationshipEdits.ts';
import { useEdit } from './useEdit.ts';

type Action = 'change' | 'withdraw' | 'refuse';

interface Props {
  relationship: StandingRelationship & { confidence: 'DECLARED' | 'OBSERVED' | 'INFERRED' };
  /** It in words: "runs on vm-03". */
  words: string;
  /** The groups of its near end, where they are known. */
  groups: readonly string[];
}

/** What a person can say of a relationship that is there: that it is so, that it counts otherwise, that it is not so. */
export function RelationshipMenu({ relationship, words, groups }: Props) {
  const [action, setAction] = useState<Action>();
  const [open, setOpen] = useState(false);
  const confirming = useEdit(confirm, () => undefined);
  const ask = (next: Action) => {
    setAction(next);
    setOpen(true);
  };
  const close = () => setOpen(false);
  const alone = isPeoplesAlone(relationship);
  const titles = {
    change: `Change how it counts: ${words}`,
    withdraw: `Take people’s word back: ${words}`,
    refuse: `${alone ? 'Take back' : 'Refuse'}: ${words}`,
  };
  return (
    <>
      <Menu position="bottom-end" returnFocus>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={26} aria-label={`Judge: ${words}`}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {relationship.confidence === 'DECLARED' ? null : (
            <Menu.Item onClick={() => confirming.mutate(relationship)}>Confirm</Menu.Item>
          )}
          <Menu.Item onClick={() => ask('change')}>Change how it counts…</Menu.Item>
          {isPeoples(relationship) && !alone ? (
            <Menu.Item onClick={() => ask('withdraw')}>Take people’s word back…</Menu.Item>
          ) : null}
          <Menu.Item onClick={() => ask('refuse')}>{alone ? 'Take back…' : 'Refuse…'}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {action ? (
        <Dialog title={titles[action]} opened={open} onClose={close}>
          {action === 'change' ? (
            <ChangeForm relationship={relationship} groups={groups} onClose={close} />
          ) : (
            <ReasonForm
              action={action === 'withdraw' || alone ? 'Take it back' : 'Refuse it'}
              run={(reason) =>
                action === 'withdraw' ? withdraw({ relationship, reason }) : refuse({ relationship, reason })
              }
              onClose={close}
            >
              {consequence(action, alone, relationship)}
            </ReasonForm>
          )}
        </Dialog>
      ) : null}
    </>
  );
}

function consequence(action: Action, alone: boolean, { claimants }: StandingRelationship): string {
  const sources = claimants.filter((each) => !isByHand(each)).map(({ source }) => source);
  const others = [...new Set(sources)].join(', ');
  if (alone) return 'Nobody but people claims it: it goes.';
  return action === 'withdraw'
    ? `It stays as ${others} says.`
    : `${others} claims it. It stays away whatever any source says, until somebody revokes that or relates them again.`;
}
