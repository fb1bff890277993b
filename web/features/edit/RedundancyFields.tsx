import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import type { CiPageQuery } from '../../lib/generated/graphql.ts';
import { groupMode, groupRule } from '../ci/groupRule.ts';
import { type GroupFields, groupFields, newGroup } from './ciForm.ts';
import classes from './Fields.module.css';
import type { CiFormHandle } from './useCiForm.ts';

type Group = NonNullable<CiPageQuery['ci']>['redundancy'][number];

const units = [
  { value: 'weight', label: 'of its members' },
  { value: 'percent', label: 'per cent of them' },
];
const modes = [
  { value: 'STANDBY', label: 'Spares stand by' },
  { value: 'SHARED', label: 'They share the load' },
];

interface Props {
  form: CiFormHandle;
  /** The groups that sources declare or that relationships name; a new CI has none. */
  others?: readonly Group[];
}

/** The redundancy groups that a person declares: how many of their members must stay up. */
export function RedundancyFields({ form, others = [] }: Props) {
  const { redundancy } = form.values;
  const open = others.filter(({ group }) => !redundancy.some((each) => each.group === group));
  const add = (group: GroupFields) => {
    form.insertListItem('redundancy', group);
    const path = `redundancy.${redundancy.length}.${group.group === '' ? 'group' : 'amount'}`;
    requestAnimationFrame(() => form.getInputNode(path)?.focus());
  };
  return (
    <div className={classes.groups}>
      <p>
        Members of a group stand in for each other. A relationship joins a group by naming it; the group says
        how many must stay up.
      </p>
      {open.map((group) => (
        <div key={group.group} className={classes.other}>
          <span>
            <strong>{group.group}</strong>: {groupRule(group.minUp, group.members.length)},{' '}
            {groupMode(group.mode)}
            {group.declaredBy ? `; so says ${group.declaredBy.source}` : '; nobody has declared it'}
          </span>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Say otherwise of ${group.group}`}
            onClick={() => add({ ...groupFields(group) })}
          >
            Say otherwise
          </Button>
        </div>
      ))}
      {redundancy.map((group, at) => (
        // Groups have no identity but their place while they are typed.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <fieldset key={at} className={classes.group}>
          <legend>{group.group.trim() === '' ? `Group ${at + 1}` : `Group ${group.group}`}</legend>
          <TextInput
            label="Name"
            placeholder="nodes"
            required
            {...form.getInputProps(`redundancy.${at}.group`)}
          />
          <NumberInput
            label="Must stay up"
            min={1}
            max={group.unit === 'percent' ? 100 : undefined}
            allowDecimal={false}
            required
            {...form.getInputProps(`redundancy.${at}.amount`)}
          />
          <Select
            label="Counted as"
            data={units}
            allowDeselect={false}
            {...form.getInputProps(`redundancy.${at}.unit`)}
          />
          <Select
            label="How they work together"
            data={modes}
            allowDeselect={false}
            {...form.getInputProps(`redundancy.${at}.mode`)}
          />
          <Button
            variant="default"
            className={classes.remove}
            aria-label={`Remove ${group.group.trim() === '' ? `group ${at + 1}` : `the group ${group.group}`}`}
            onClick={() => form.removeListItem('redundancy', at)}
          >
            Remove
          </Button>
        </fieldset>
      ))}
      <Button variant="default" className={classes.add} onClick={() => add(newGroup)}>
        Add a redundancy group
      </Button>
    </div>
  );
}
