import { AppShell, Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Navigation } from './Navigation.tsx';
import { Palette } from './Palette.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { RevisionChip } from './RevisionChip.tsx';
import { RevisionProvider } from './RevisionProvider.tsx';
import { SearchButton } from './SearchButton.tsx';
import classes from './Shell.module.css';

/** What surrounds every screen: navigation, search, the revision shown, the person signed in. */
export function Shell() {
  const [open, { toggle, close }] = useDisclosure(false);
  const main = useRef<HTMLElement>(null);
  const router = useRouter();

  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        close();
        if (!pathChanged || !fromLocation) return;
        (main.current?.querySelector<HTMLElement>('h1[tabindex="-1"]') ?? main.current)?.focus();
      }),
    [router, close],
  );

  return (
    <RevisionProvider>
      <a href="#main" className={classes.skip}>
        Skip to the content
      </a>
      <AppShell
        layout="alt"
        header={{ height: 56 }}
        navbar={{ width: 200, breakpoint: 700, collapsed: { mobile: !open } }}
        transitionDuration={0}
      >
        <AppShell.Navbar className={classes.navbar} data-open={open} aria-label="Main">
          <Navigation onClose={close} />
        </AppShell.Navbar>
        <AppShell.Header className={classes.header}>
          <Burger
            opened={open}
            onClick={toggle}
            size="sm"
            className={classes.burger}
            aria-label={open ? 'Close the navigation' : 'Open the navigation'}
            aria-expanded={open}
          />
          <SearchButton />
          <RevisionChip />
          <span className={classes.gap} />
          <PersonMenu />
        </AppShell.Header>
        <AppShell.Main id="main" ref={main} tabIndex={-1} className={classes.main}>
          <Outlet />
        </AppShell.Main>
      </AppShell>
      <Palette />
    </RevisionProvider>
  );
}
