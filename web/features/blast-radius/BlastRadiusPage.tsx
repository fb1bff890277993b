import { BlastStart } from './BlastStart.tsx';
import { BlastView } from './BlastView.tsx';
import { useBlastSearch } from './useBlastSearch.ts';

/** What is hit when something fails or is changed: the answer first, then the reasons, then the picture. */
export function BlastRadiusPage() {
  const [search, change] = useBlastSearch();
  if (search.ids === undefined) return <BlastStart onPick={(ci) => change({ ids: [ci.id] })} />;
  return <BlastView search={search} change={change} />;
}
