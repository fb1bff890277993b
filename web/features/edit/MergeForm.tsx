import { Button, Radio } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { classLabel } from '../../lib/classLabel.ts';
import type { CiPageQuery } from '../../lib/generated/graphql.ts';
import type { RecentCi } from '../../lib/recentCis.ts';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { ReasonField } from '../../ui/ReasonField.tsx';
import { CiPicker } from '../explore/CiPicker.tsx';
import { fieldFault } from './fieldFault.ts';
import { MergePreview } from './MergePreview.tsx';
import { mergeCis } from './mergeEdits.ts';
import { useEdit } from './useEdit.ts';

interface Props {
  ci: NonNullable<CiPageQuery['ci']>;
  onClose: () => void;
}

/** Makes this CI and another one: which is kept, what wins, and why. */
export function MergeForm({ ci, onClose }: Props) {
  const navigate = useNavigate();
  const [other, setOther] = useState<RecentCi>();
  const [keepId, setKeepId] = useState(ci.id);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const merge = useEdit(mergeCis, () => {
    onClose();
    if (keepId !== ci.id) void navigate({ to: '/ci/$id', params: { id: keepId } });
  });
  if (!other)
    return (
      <>
        <p>Which item is the same thing as {ci.name}?</p>
        <CiPicker
          label="The item to merge with"
          placeholder="Part of a name, a key, an address"
          without={[ci.id]}
          autoFocus
          onPick={setOther}
        />
      </>
    );
  const [keep, away] = keepId === ci.id ? [ci, other] : [other, ci];
  const fault = fieldFault(merge.error, (field) => field === 'reason');
  const submit = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') merge.mutate({ keep, merge: [away], reason: reason.trim() });
  };
  return (
    <DialogForm
      action="Merge them"
      onSubmit={submit}
      onCancel={onClose}
      pending={merge.isPending}
      error={fault ? null : merge.error}
    >
      <Radio.Group
        label="Which one is kept"
        description="The address of the other leads to it. Relationships and sources of both come along."
        value={keepId}
        onChange={setKeepId}
      >
        {[ci, other].map((each) => (
          <Radio key={each.id} value={each.id} label={`${each.name} (${classLabel(each.class)})`} mt={6} />
        ))}
      </Radio.Group>
      <MergePreview keep={keep.id} merge={away.id} />
      <ReasonField
        value={reason}
        onChange={setReason}
        error={fault?.message ?? (missing ? 'Say why.' : undefined)}
      />
      <Button
        variant="default"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => setOther(undefined)}
      >
        Choose another item
      </Button>
    </DialogForm>
  );
}
