import { Button, MultiSelect, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { relationshipType } from '../../../server/model/relationships/registry.ts';
import { inWords } from '../../lib/classLabel.ts';
import { count } from '../../lib/quantity.ts';
import { useDebouncedText } from '../../ui/useDebouncedText.ts';
import classes from './ExploreView.module.css';
import { type Direction, deepest, type ExploreSearch } from './exploreSearch.ts';
import type { Explored } from './useExplored.ts';

interface Props {
  explored: Explored;
  search: ExploreSearch;
  change: (part: Partial<ExploreSearch>, step?: 'push' | 'replace') => void;
}

const sides: readonly { value: Direction; label: string }[] = [
  { value: 'BOTH', label: 'Both ways' },
  { value: 'DEPENDENTS', label: 'What needs it' },
  { value: 'DEPENDENCIES', label: 'What it needs' },
];
const grammar =
  'Words in names; class:Server, owner:dba, status:stale, criticality:high; - before a term turns it round';

/** How far, which way, over which relationships, and what to find or hide. */
export function ExploreControls({ explored, search, change }: Props) {
  const [find, setFind] = useDebouncedText(search.find ?? '', (text) =>
    change({ find: text.trim() || undefined }, 'replace'),
  );
  const [hide, setHide] = useDebouncedText(search.hide ?? '', (text) =>
    change({ hide: text.trim() || undefined }, 'replace'),
  );
  const { types, found, hidden } = explored.view;
  const [more, setMore] = useState(false);
  const names = [...new Set([...types.keys(), ...(search.types ?? [])])].sort();
  return (
    <div className={classes.controls} data-more={more || undefined}>
      <SegmentedControl
        aria-label="Direction"
        data={[...sides]}
        value={search.direction ?? 'BOTH'}
        onChange={(value) => change({ direction: sides.find((side) => side.value === value)?.value })}
      />
      <NativeSelect
        label="Hops"
        value={String(search.depth ?? 1)}
        data={Array.from({ length: deepest }, (_, index) => String(index + 1))}
        onChange={(event) => change({ depth: Number(event.currentTarget.value) })}
      />
      <Button
        className={classes.moreButton}
        variant="default"
        aria-expanded={more}
        onClick={() => setMore(!more)}
      >
        {more ? 'Fewer filters' : 'More filters'}
      </Button>
      <MultiSelect
        className={`${classes.grow} ${classes.extra}`}
        label="Relationships"
        placeholder={search.types ? undefined : 'All types'}
        clearable
        clearButtonProps={{ 'aria-label': 'All types' }}
        data={names.map((name) => ({
          value: name,
          label: `${relationshipType(name)?.label ?? inWords(name).toLowerCase()} (${count(types.get(name) ?? 0)})`,
        }))}
        value={[...(search.types ?? [])]}
        onChange={(value) => change({ types: value.length === 0 ? undefined : value })}
      />
      <TextInput
        className={`${classes.grow} ${classes.extra}`}
        label={search.find ? `Find: ${count(found.size)} marked` : 'Find'}
        placeholder="db, class:Server"
        title={grammar}
        value={find}
        onChange={(event) => setFind(event.currentTarget.value)}
      />
      <TextInput
        className={`${classes.grow} ${classes.extra}`}
        label={search.hide ? `Hide: ${count(hidden)} left out` : 'Hide'}
        placeholder="class:Rack,Site"
        title={grammar}
        value={hide}
        onChange={(event) => setHide(event.currentTarget.value)}
      />
      <NativeSelect
        className={classes.extra}
        label="Arrange"
        value={search.layout ?? 'columns'}
        data={[
          { value: 'columns', label: 'In columns by hops' },
          { value: 'organic', label: 'Freely' },
        ]}
        onChange={(event) =>
          change({ layout: event.currentTarget.value === 'organic' ? 'organic' : undefined })
        }
      />
    </div>
  );
}
