import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { meQuery } from '../../lib/session.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { DeputiesPanel } from './DeputiesPanel.tsx';
import classes from './People.module.css';
import { PrincipalsPanel } from './PrincipalsPanel.tsx';
import { peopleParts } from './peopleSearch.ts';
import { SessionsPanel } from './SessionsPanel.tsx';
import { TeamsPanel } from './TeamsPanel.tsx';

const labels = { people: 'People', teams: 'Teams', deputies: 'Deputies', sessions: 'Sessions' } as const;

/** Who is who: people and programs, teams, who stands in for whom, and who is signed in. */
export function PeoplePage() {
  const { part = 'people', text } = useSearch({ from: '/app/people' });
  const navigate = useNavigate();
  const me = useQuery(meQuery);
  const mayChange = me.data?.roles.includes('ADMIN') ?? false;
  return (
    <>
      <PageHead title="People" />
      <div className={classes.page}>
        <SegmentedControl
          className={classes.parts}
          aria-label="What is shown"
          data={peopleParts.map((each) => ({ value: each, label: labels[each] }))}
          value={part}
          onChange={(value) => {
            const wanted = peopleParts.find((each) => each === value);
            void navigate({ to: '/people', search: { part: wanted === 'people' ? undefined : wanted } });
          }}
        />
        {mayChange ? null : <p className={classes.note}>Changing it needs the role Administrator.</p>}
        {part === 'people' ? <PrincipalsPanel text={text} mayChange={mayChange} /> : null}
        {part === 'teams' ? <TeamsPanel mayChange={mayChange} /> : null}
        {part === 'deputies' ? <DeputiesPanel mayChange={mayChange} /> : null}
        {part === 'sessions' ? <SessionsPanel everybody={mayChange} /> : null}
      </div>
    </>
  );
}
