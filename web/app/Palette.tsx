import { useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { suggestCisQuery } from '../features/search/findCis.ts';
import { count, quantity } from '../lib/quantity.ts';
import { useRecentCis } from '../lib/recentCis.ts';
import { meQuery } from '../lib/session.ts';
import { useDebouncedText } from '../ui/useDebouncedText.ts';
import classes from './Palette.module.css';
import { PaletteCi } from './PaletteCi.tsx';
import { type PaletteAction, paletteActions } from './paletteActions.ts';
import { paletteStore } from './paletteStore.ts';
import { useFirstSelected } from './useFirstSelected.ts';
import { useSignOut } from './useSignOut.ts';

/** The list hands it on to what scrolls, which its own type does not say: what scrolls can be reached by keyboard. */
const scrollsByKeyboard = { viewportProps: { tabIndex: 0 } };

/** The command palette (Ctrl+K): what was opened lately, CIs as one types, pages and actions. */
export function Palette() {
  const [asked, setAsked] = useState('');
  const [text, setText] = useDebouncedText(asked, (value) => setAsked(value.trim()));
  const words = text.trim();
  const found = useQuery(suggestCisQuery(asked));
  const recent = useRecentCis();
  const navigate = useNavigate();
  const cis = words === '' ? recent : (found.data?.cis ?? []);
  const me = useQuery(meQuery);
  const actions = paletteActions(words, me.data?.roles);
  const run = useRun();
  const list = useRef<HTMLDivElement>(null);
  useFirstSelected(list, words === '' ? '' : [words, ...cis.map(({ id }) => id)].join(' '));
  return (
    <Spotlight.Root
      store={paletteStore}
      attributes={{ content: { 'aria-label': 'Find and go' } }}
      query={text}
      onQueryChange={setText}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      maxHeight={480}
      scrollable
      clearQueryOnClose
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      classNames={{ actionsGroup: classes.group }}
    >
      <Spotlight.Search
        placeholder="Find a CI, a page, an action"
        aria-label="Find a CI, a page, an action"
        leftSection={<IconSearch size={17} stroke={1.7} aria-hidden />}
      />
      <VisuallyHidden role="status">
        {words === '' || found.isFetching ? '' : `${quantity(found.data?.total ?? 0, 'item')} found`}
      </VisuallyHidden>
      <Spotlight.ActionsList ref={list} {...scrollsByKeyboard}>
        {cis.length > 0 ? (
          <Spotlight.ActionsGroup label={words === '' ? 'Opened lately' : 'Configuration items'}>
            {cis.map((ci) => (
              <PaletteCi
                key={ci.id}
                ci={ci}
                words={words}
                onOpen={() => void navigate({ to: '/ci/$id', params: { id: ci.id } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {words !== '' && (found.data?.total ?? 0) > cis.length ? (
          <Spotlight.Action
            label={`Show all ${count(found.data?.total ?? 0)} that fit “${words}”`}
            onClick={() => void navigate({ to: '/search', search: { text: words } })}
          />
        ) : null}
        {actions.length > 0 ? (
          <Spotlight.ActionsGroup label="Go to and do">
            {actions.map((action) => (
              <Spotlight.Action key={action.label} label={action.label} onClick={() => run(action)} />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {cis.length + actions.length === 0 ? (
          <Spotlight.Empty>{found.isFetching ? 'Searching…' : `Nothing fits “${words}”.`}</Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function useRun(): (action: PaletteAction) => void {
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const leave = useSignOut();
  return (action) => {
    if (action.kind === 'page') void navigate({ to: action.to });
    else if (action.kind === 'scheme') setColorScheme(action.scheme);
    else leave();
  };
}
