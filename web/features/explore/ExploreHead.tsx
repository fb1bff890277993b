import { IconRadar2 } from '@tabler/icons-react';
import { classLabel } from '../../lib/classLabel.ts';
import { CiIcon } from '../../ui/CiIcon.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import type { ExploreSearch } from './exploreSearch.ts';
import type { Explored } from './useExplored.ts';

/** What the view is about, and the question that follows from it. */
export function ExploreHead({ explored, search }: { explored: Explored; search: ExploreSearch }) {
  const ids = search.ids ?? [];
  const homes = explored.view.cis.filter((ci) => ids.includes(ci.id));
  const [only] = homes;
  const title = ids.length === 1 ? (only?.name ?? 'Explore') : `${ids.length} configuration items`;
  return (
    <PageHead
      title={title}
      over={ids.length === 1 && only ? `Explore / ${classLabel(only.class)}` : 'Explore'}
      icon={ids.length === 1 && only ? <CiIcon className={only.class} size={20} /> : undefined}
      actions={
        <>
          <LinkButton to="/explore" search={{}} variant="default">
            Start over
          </LinkButton>
          <LinkButton
            to="/blast-radius"
            search={{ ids }}
            leftSection={<IconRadar2 size={16} stroke={1.8} aria-hidden />}
          >
            Blast radius
          </LinkButton>
        </>
      }
    />
  );
}
