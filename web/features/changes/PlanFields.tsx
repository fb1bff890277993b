import { Radio, Textarea, TextInput } from '@mantine/core';
import { Panel } from '../../ui/Panel.tsx';
import { fieldNames } from './fieldNames.ts';
import classes from './PlanForm.module.css';
import { planTexts } from './planForm.ts';
import { TargetFields } from './TargetFields.tsx';
import type { PlanFormHandle } from './usePlanForm.ts';

const hints: Readonly<Record<(typeof planTexts)[number], string>> = {
  reason: 'What happens if it is not done.',
  benefit: 'What is better afterwards, and for whom.',
  implementation: 'The steps, and who takes them.',
  test: 'How you know that it worked.',
  backOut: 'The way back, until when it is open, and whether it was tried.',
};

interface Props {
  form: PlanFormHandle;
  /** Kept as it is: of the server an emergency stays one, and a standard change its template's. */
  kindIsFixed: boolean;
}

/** The fields of a plan: what, when, and the five texts that an approver reads. */
export function PlanFields({ form, kindIsFixed }: Props) {
  const { kind } = form.values;
  return (
    <>
      <Panel title="What and when">
        <div className={classes.body}>
          <TextInput label={fieldNames.title} required maxLength={300} {...form.getInputProps('title')} />
          {kindIsFixed ? null : (
            <Radio.Group
              label={fieldNames.kind}
              description={
                kind === 'EMERGENCY'
                  ? 'One change manager lets it begin; all other approvals are due afterwards.'
                  : 'Everybody whose service it hits says yes before it begins.'
              }
              {...form.getInputProps('kind')}
            >
              <div className={classes.kinds}>
                <Radio value="NORMAL" label="Normal" />
                <Radio value="EMERGENCY" label="Emergency" />
              </div>
            </Radio.Group>
          )}
          <TargetFields
            targets={form.values.targets}
            onChange={(targets) => form.setFieldValue('targets', targets)}
            error={typeof form.errors.targets === 'string' ? form.errors.targets : undefined}
          />
          <div className={classes.pair}>
            <TextInput type="datetime-local" label={fieldNames.start} {...form.getInputProps('start')} />
            <TextInput type="datetime-local" label={fieldNames.end} {...form.getInputProps('end')} />
          </div>
        </div>
      </Panel>
      <Panel title="The plan" aside="needed before it is submitted">
        <div className={classes.body}>
          {planTexts.map((field) => (
            <Textarea
              key={field}
              label={fieldNames[field]}
              description={hints[field]}
              autosize
              minRows={2}
              maxLength={20_000}
              {...form.getInputProps(field)}
            />
          ))}
        </div>
      </Panel>
    </>
  );
}
