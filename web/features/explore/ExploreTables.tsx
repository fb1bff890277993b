import { Button, Tabs } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { csv } from '../../graph/csv.ts';
import { download } from '../../graph/download.ts';
import { count } from '../../lib/quantity.ts';
import { CisTable } from './CisTable.tsx';
import classes from './ExploreTables.module.css';
import type { ExploreSearch } from './exploreSearch.ts';
import { RelationshipsTable } from './RelationshipsTable.tsx';
import type { Explored } from './useExplored.ts';

interface Props {
  explored: Explored;
  search: ExploreSearch;
  onSelect: (id: string) => void;
}

/** The whole view as tables: everything in the graph is here, and a row leads back to it. */
export function ExploreTables({ explored, search, onSelect }: Props) {
  const { cis, relationships } = explored.view;
  const names = new Map(cis.map((ci) => [ci.id, ci.name]));
  const saveCis = () =>
    download(
      'linchpin-items.csv',
      csv(
        ['Name', 'Class', 'Status', 'Owner', 'Criticality', 'Last seen', 'Relationships', 'Id'],
        cis.map((ci) => [
          ci.name,
          ci.class,
          ci.status,
          ci.owner,
          ci.criticality,
          ci.lastSeenAt,
          ci.relationships.totalCount,
          ci.id,
        ]),
      ),
    );
  const saveRelationships = () =>
    download(
      'linchpin-relationships.csv',
      csv(
        ['From', 'Type', 'To', 'Strength', 'Group', 'Confidence', 'Sources', 'Last seen'],
        relationships.map((each) => [
          names.get(each.from.id),
          each.type,
          names.get(each.to.id),
          each.strength,
          each.group,
          each.confidence,
          each.sources.join(' '),
          each.lastSeenAt,
        ]),
      ),
    );
  return (
    <section className={classes.card} aria-label="The same as tables">
      <Tabs defaultValue="items" keepMounted={false}>
        <Tabs.List className={classes.list}>
          <Tabs.Tab value="items">Items ({count(cis.length)})</Tabs.Tab>
          <Tabs.Tab value="relationships">Relationships ({count(relationships.length)})</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="items">
          <CisTable cis={cis} selected={search.selected} onSelect={onSelect} />
          <Foot what="items" onSave={saveCis} />
        </Tabs.Panel>
        <Tabs.Panel value="relationships">
          <RelationshipsTable cis={cis} relationships={relationships} onSelect={onSelect} />
          <Foot what="relationships" onSave={saveRelationships} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

function Foot({ what, onSave }: { what: string; onSave: () => void }) {
  return (
    <div className={classes.foot}>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDownload size={14} stroke={1.8} aria-hidden />}
        onClick={onSave}
      >
        Save these {what} as CSV
      </Button>
    </div>
  );
}
