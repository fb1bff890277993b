import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { statusNames } from '../../lib/ciStatus.ts';
import { classLabel } from '../../lib/classLabel.ts';
import { CiIcon } from '../../ui/CiIcon.tsx';
import { Highlight } from '../../ui/Highlight.tsx';
import { useDebouncedText } from '../../ui/useDebouncedText.ts';
import { suggestCisQuery } from '../search/findCis.ts';
import classes from './FindField.module.css';

/** The big field: CIs as one types; Enter without a choice lists all that fit. */
export function FindField() {
  const navigate = useNavigate();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [asked, setAsked] = useState('');
  const [text, setText] = useDebouncedText(asked, (value) => setAsked(value.trim()));
  const found = useQuery(suggestCisQuery(asked));
  const cis = text.trim() === '' ? [] : (found.data?.cis ?? []);
  const listAll = () => void navigate({ to: '/search', search: { text: text.trim() || undefined } });
  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(id) => void navigate({ to: '/ci/$id', params: { id } })}
    >
      <Combobox.Target>
        <TextInput
          className={classes.field}
          size="lg"
          type="search"
          aria-label="Find a configuration item by its name, key or identifier"
          placeholder="Name, key, serial number, address…"
          leftSection={<IconSearch size={19} stroke={1.7} aria-hidden />}
          value={text}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() === -1) listAll();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={cis.length === 0}>
        <Combobox.Options>
          {cis.map((ci) => (
            <Combobox.Option key={ci.id} value={ci.id} className={classes.option}>
              <CiIcon className={ci.class} />
              <span className={classes.name}>
                <Highlight text={ci.name} words={text} />
              </span>
              <span className={classes.fact}>{classLabel(ci.class)}</span>
              {ci.status === 'ACTIVE' ? null : <span className={classes.fact}>{statusNames[ci.status]}</span>}
            </Combobox.Option>
          ))}
        </Combobox.Options>
        <Combobox.Footer className={classes.foot}>Enter lists all that fit.</Combobox.Footer>
      </Combobox.Dropdown>
    </Combobox>
  );
}
