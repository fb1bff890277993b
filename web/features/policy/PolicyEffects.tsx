import type { PolicyPreviewQuery } from '../../lib/generated/graphql.ts';
import { quantity } from '../../lib/quantity.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';

type Preview = NonNullable<PolicyPreviewQuery['policyPreview']>;

const shown = (value: unknown): string =>
  value === null || value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);

/** What a policy would change, before it is changed. */
export function PolicyEffects({ preview }: { preview: Preview }) {
  const { cis, attributes, samples } = preview;
  if (cis === 0) return <p role="status">No item would be another.</p>;
  return (
    <>
      <p role="status">
        {quantity(cis, 'item')} would be {cis === 1 ? 'another' : 'others'}, in{' '}
        {quantity(attributes, 'value')}
        {samples.length < attributes ? `; the first ${samples.length}:` : ':'}
      </p>
      <DataTable
        label="What would change"
        columns={[
          { key: 'ci', title: 'Item', cell: ({ ci }) => <CiLink ci={ci} /> },
          { key: 'attribute', title: 'Attribute', cell: ({ attribute }) => attribute },
          { key: 'before', title: 'Now', cell: ({ before }) => shown(before) },
          { key: 'after', title: 'Then', cell: ({ after }) => shown(after) },
        ]}
        rows={samples}
        keyOf={({ ci, attribute }) => `${ci.id} ${attribute}`}
      />
    </>
  );
}
