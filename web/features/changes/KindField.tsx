import { Radio, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNames } from '../../lib/names.ts';
import { fieldNames } from './fieldNames.ts';
import classes from './PlanForm.module.css';
import { kindWords } from './stateWords.ts';
import { limitsOf, templatesQuery } from './templatesQuery.ts';
import type { PlanFormHandle } from './usePlanForm.ts';

const meanings = {
  NORMAL: 'Everybody whose service it hits says yes before it begins.',
  STANDARD: 'Agreed in advance, within the limits of its template.',
  EMERGENCY: 'One change manager lets it begin; all other approvals are due afterwards.',
} as const;

/** The kind of a change, and of a standard one the template; that kind is offered where there is one. */
export function KindField({ form }: { form: PlanFormHandle }) {
  const templates = useQuery(templatesQuery).data ?? [];
  const { kind, template } = form.values;
  const offered = (['NORMAL', 'STANDARD', 'EMERGENCY'] as const).filter(
    (each) => each !== 'STANDARD' || templates.length > 0 || kind === 'STANDARD',
  );
  const chosen = templates.find(({ id }) => id === template);
  const nameOf = useNames(chosen ? [chosen.author] : []);
  return (
    <>
      <Radio.Group label={fieldNames.kind} description={meanings[kind]} {...form.getInputProps('kind')}>
        <div className={classes.kinds}>
          {offered.map((each) => (
            <Radio key={each} value={each} label={kindWords[each]} />
          ))}
        </div>
      </Radio.Group>
      {kind === 'STANDARD' ? (
        <Select
          label={fieldNames.template}
          placeholder="Choose what was agreed"
          data={templates.map(({ id, title }) => ({ value: id, label: title }))}
          description={chosen ? limitsOf(chosen, nameOf(chosen.author)) : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('template')}
          value={template || null}
          onChange={(value) => form.setFieldValue('template', value ?? '')}
        />
      ) : null}
    </>
  );
}
