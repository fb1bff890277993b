import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { inboxKinds } from '../../../server/model/finding.ts';
import { relationshipType } from '../../../server/model/relationships/registry.ts';
import { classLabel, inWords } from '../../lib/classLabel.ts';
import { count } from '../../lib/quantity.ts';
import { facetOf } from './facets.ts';
import classes from './InboxFilters.module.css';
import { inboxCountsQuery } from './inboxQuery.ts';
import { type InboxSearch, isNarrowed, validateInboxSearch } from './inboxSearch.ts';
import { kindName } from './inboxWords.ts';

const riskOrder = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];

/** Which of the items are shown: by kind with their counts, then by risk, class, source and attribute. */
export function InboxFilters({ search }: { search: InboxSearch }) {
  const navigate = useNavigate({ from: '/inbox' });
  const counts = useQuery(inboxCountsQuery).data ?? [];
  const change = (part: Record<string, string | undefined>) =>
    void navigate({ search: (before) => validateInboxSearch({ ...before, ...part }), replace: true });
  const kinds = facetOf(counts, search, 'kind');
  const shownKinds = inboxKinds.filter(
    (kind) => kind === search.kind || kinds.some(({ value }) => value === kind),
  );
  const of = (facet: 'risk' | 'class' | 'source' | 'attribute', name: (value: string) => string) =>
    facetOf(counts, search, facet).map((each) => ({
      value: each.value,
      label: `${name(each.value)} (${count(each.count)})`,
    }));
  const risks = of('risk', inWords).sort(
    (one, other) => riskOrder.indexOf(one.value) - riskOrder.indexOf(other.value),
  );
  return (
    <search className={classes.filters}>
      <fieldset className={classes.kinds} aria-label="Kind">
        {shownKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className={classes.kind}
            aria-pressed={kind === search.kind}
            onClick={() => change({ kind: kind === search.kind ? undefined : kind, attribute: undefined })}
          >
            {kindName(kind)}{' '}
            <span className={classes.count}>
              {count(kinds.find(({ value }) => value === kind)?.count ?? 0)}
            </span>
          </button>
        ))}
      </fieldset>
      <div className={classes.selects}>
        <Facet label="Risk" data={risks} value={search.risk?.[0]} onChange={(risk) => change({ risk })} />
        <Facet
          label="Class"
          data={of('class', classLabel)}
          value={search.class}
          onChange={(value) => change({ class: value })}
        />
        <Facet
          label="Source"
          data={of('source', (name) => name)}
          value={search.source}
          onChange={(source) => change({ source })}
        />
        <Facet
          label="What it is about"
          data={of('attribute', (name) => inWords(relationshipType(name)?.label ?? name))}
          value={search.attribute}
          onChange={(attribute) => change({ attribute })}
        />
        {isNarrowed(search) ? (
          <Button
            variant="subtle"
            className={classes.clear}
            onClick={() => void navigate({ search: {}, replace: true })}
          >
            Show everything
          </Button>
        ) : null}
      </div>
    </search>
  );
}

interface FacetProps {
  label: string;
  data: { value: string; label: string }[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

function Facet({ label, data, value, onChange }: FacetProps) {
  // What nothing has any more can still be taken away.
  const known = value === undefined || data.some((each) => each.value === value);
  return (
    <Select
      label={label}
      placeholder="Any"
      data={known ? data : [...data, { value, label: `${value} (0)` }]}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      clearable
      disabled={data.length === 0 && value === undefined}
    />
  );
}
