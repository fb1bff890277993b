import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { classLabel } from '../../lib/classLabel.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { suggestCisQuery } from '../search/findCis.ts';
import classes from './Fields.module.css';

/** Says, before somebody records a thing twice, what has the same name already. */
export function SameName({ name }: { name: string }) {
  const [asked] = useDebouncedValue(name.trim(), 300);
  const found = useQuery(suggestCisQuery(asked));
  const wanted = asked.toLowerCase();
  const same = wanted === '' ? [] : (found.data?.cis ?? []).filter((ci) => ci.name.toLowerCase() === wanted);
  return (
    <div role="status" className={classes.same}>
      {same.length > 0 ? (
        <>
          <p>There is something of this name already. Is it the same?</p>
          <ul>
            {same.map((ci) => (
              <li key={ci.id}>
                <CiLink ci={ci} /> {classLabel(ci.class)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
