import { inWords } from '../../lib/classLabel.ts';
import { quantity } from '../../lib/quantity.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { ChangeLink } from '../changes/ChangeLink.tsx';
import type { PolicyOnChangesPreview } from './changePolicyQuery.ts';

type Judged = PolicyOnChangesPreview['changes'][number];

const risk = ({ level, score }: Judged['before']) => `${inWords(level)}, ${score} of 100`;

/** Which open changes a policy would judge otherwise, before it is decided. */
export function JudgedOtherwise({ preview: { looked, changes } }: { preview: PolicyOnChangesPreview }) {
  if (looked === 0) return <p role="status">No change is open, so that none would be judged otherwise.</p>;
  if (changes.length === 0)
    return <p role="status">None of the {quantity(looked, 'open change')} would be judged otherwise.</p>;
  return (
    <>
      <p role="status">
        {changes.length} of the {quantity(looked, 'open change')} would be judged otherwise:
      </p>
      <DataTable
        label="What would be judged otherwise"
        columns={[
          { key: 'change', title: 'Change', cell: ({ change }) => <ChangeLink change={change} /> },
          { key: 'before', title: 'Risk now', cell: ({ before }) => risk(before) },
          { key: 'after', title: 'Risk then', cell: ({ after }) => risk(after) },
          {
            key: 'asks',
            title: 'Approvals to come',
            cell: ({ asksBefore, asksAfter }) =>
              asksBefore === asksAfter ? asksBefore : `${asksBefore} now, ${asksAfter} then`,
          },
        ]}
        rows={changes}
        keyOf={({ change }) => change.id}
      />
    </>
  );
}
