import { Radio, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { sha256Of } from '../../../server/model/release/sha256.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { CiPicker } from '../explore/CiPicker.tsx';
import { noteDeployment } from './releaseEdits.ts';
import type { Release } from './releaseQuery.ts';

interface Props {
  release: Pick<Release, 'id' | 'version' | 'impact'>;
  medium: Pick<Release['media'][number], 'id' | 'name' | 'version'>;
  onClose: () => void;
}

/** Asks where a master was deployed, and what tells its hash there: a person who read it, or an attribute that scans bring. */
export function NoteDeployment({ release: { id, version, impact }, medium, onClose }: Props) {
  const [places, setPlaces] = useState(() => impact.targets.flatMap(({ ci }) => (ci ? [ci] : [])));
  const [ciId, setCiId] = useState<string | null>(places.length === 1 ? places[0]!.id : null);
  const [way, setWay] = useState<'sha256' | 'attribute'>('sha256');
  const [told, setTold] = useState('');
  const [tried, setTried] = useState(false);
  const noting = useEdit(noteDeployment, onClose);
  const byHand = way === 'sha256';
  const fault =
    told.trim() === ''
      ? byHand
        ? 'Give the hash that you read there.'
        : 'Name the attribute.'
      : byHand && !sha256Of(told)
        ? 'A SHA-256 has 64 hexadecimal digits.'
        : undefined;
  const submit = () => {
    setTried(true);
    if (ciId === null || fault) return;
    noting.mutate({ id, expectedVersion: version, mediumId: medium.id, ciId, [way]: told.trim() });
  };
  return (
    <Dialog title={`Where ${medium.name} ${medium.version} was deployed`} opened onClose={onClose}>
      <DialogForm
        action="Note it"
        onSubmit={submit}
        onCancel={onClose}
        pending={noting.isPending}
        error={noting.error}
      >
        <Select
          label="Where"
          description="What the release acts on; anything else is found below"
          required
          data-autofocus
          data={[...new Map(places.map((ci) => [ci.id, { value: ci.id, label: ci.name }])).values()]}
          value={ciId}
          error={tried && ciId === null ? 'Choose where it was deployed.' : undefined}
          onChange={setCiId}
        />
        <CiPicker
          label="Find another place"
          placeholder="Part of a name, a key, an address"
          without={places.map((ci) => ci.id)}
          onPick={(ci) => {
            setPlaces([...places, { id: ci.id, name: ci.name, class: ci.class }]);
            setCiId(ci.id);
          }}
        />
        <Radio.Group
          label="What tells its hash there"
          value={way}
          onChange={(value) => {
            setWay(value === 'attribute' ? 'attribute' : 'sha256');
            setTold('');
            setTried(false);
          }}
        >
          <Radio value="sha256" label="I have read it" mt={6} />
          <Radio value="attribute" label="An attribute of the item, as scans bring it" mt={6} />
        </Radio.Group>
        <TextInput
          label={byHand ? 'SHA-256' : 'Attribute'}
          required
          maxLength={byHand ? 80 : 100}
          value={told}
          error={tried ? fault : undefined}
          onChange={(event) => setTold(event.currentTarget.value)}
        />
      </DialogForm>
    </Dialog>
  );
}
