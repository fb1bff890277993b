import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { classLabel } from '../../lib/classLabel.ts';
import { count } from '../../lib/quantity.ts';
import { type RecentCi, useRecentCis } from '../../lib/recentCis.ts';
import { CiIcon } from '../../ui/CiIcon.tsx';
import { Highlight } from '../../ui/Highlight.tsx';
import { useDebouncedText } from '../../ui/useDebouncedText.ts';
import { suggestCisQuery } from '../search/findCis.ts';
import classes from './CiPicker.module.css';

interface Props {
  label: string;
  placeholder: string;
  /** CIs that are there already. */
  without?: readonly string[];
  autoFocus?: boolean;
  onPick: (ci: RecentCi) => void;
}

/** Finds a CI by a part of its name or keys, as one types; before that, those opened lately. */
export function CiPicker({ label, placeholder, without = [], autoFocus, onPick }: Props) {
  const [asked, setAsked] = useState('');
  const [text, setText] = useDebouncedText(asked, (value) => setAsked(value.trim()));
  const found = useQuery(suggestCisQuery(asked));
  const recent = useRecentCis();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const typed = text.trim() !== '';
  const cis = (typed ? (found.data?.cis ?? []) : recent).filter((ci) => !without.includes(ci.id));
  // An open list without anything in it would take the Escape that closes a dialog.
  const open = () => {
    if (typed || cis.length > 0) combobox.openDropdown();
  };
  const pick = (id: string) => {
    const ci = cis.find((each) => each.id === id);
    if (ci === undefined) return;
    setText('');
    setAsked('');
    combobox.closeDropdown();
    onPick(ci);
  };
  const rest = (found.data?.total ?? 0) - (found.data?.cis.length ?? 0);
  return (
    <Combobox store={combobox} onOptionSubmit={pick} classNames={{ dropdown: classes.dropdown }}>
      <Combobox.Target>
        <TextInput
          className={classes.field}
          aria-label={label}
          placeholder={placeholder}
          value={text}
          data-autofocus={autoFocus}
          leftSection={<IconSearch size={16} stroke={1.7} aria-hidden />}
          rightSection={found.isFetching ? <Loader size={14} /> : undefined}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onFocus={open}
          onClick={open}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!typed && cis.length === 0}>
        <Combobox.Options aria-label="Configuration items">
          {typed ? null : <Combobox.Group label="Opened lately" />}
          {cis.map((ci) => (
            <Combobox.Option key={ci.id} value={ci.id}>
              <span className={classes.option}>
                <CiIcon className={ci.class} />
                <span className={classes.name}>
                  <Highlight text={ci.name} words={text.trim()} />
                </span>
                <span className={classes.class}>{classLabel(ci.class)}</span>
              </span>
            </Combobox.Option>
          ))}
          {typed && cis.length === 0 ? (
            <Combobox.Empty>
              {found.isFetching ? 'Searching…' : `Nothing fits “${text.trim()}”.`}
            </Combobox.Empty>
          ) : null}
        </Combobox.Options>
        {typed && rest > 0 ? (
          <Combobox.Footer>
            <span className={classes.class}>{count(rest)} more fit; type more of the name.</span>
          </Combobox.Footer>
        ) : null}
      </Combobox.Dropdown>
    </Combobox>
  );
}
