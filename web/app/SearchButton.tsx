import { Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { palette } from './paletteStore.ts';
import classes from './SearchButton.module.css';

/** Looks like a search field, opens the palette. */
export function SearchButton() {
  return (
    <button
      type="button"
      className={classes.button}
      onClick={() => palette.open()}
      aria-keyshortcuts="Control+K"
    >
      <IconSearch size={15} stroke={1.7} aria-hidden />
      <span className={classes.text}>
        Find a CI<span className={classes.more}>, a page, an action</span>
      </span>
      <Kbd size="xs" className={classes.keys} aria-hidden>
        Ctrl K
      </Kbd>
    </button>
  );
}
