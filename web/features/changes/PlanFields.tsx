import { Textarea, TextInput } from '@mantine/core';
import { Panel } from '../../ui/Panel.tsx';
import { CostFields } from './CostFields.tsx';
import { ExpectedFields } from './ExpectedFields.tsx';
import { FreeWindows } from './FreeWindows.tsx';
import { fieldNames } from './fieldNames.ts';
import { KindField } from './KindField.tsx';
import classes from './PlanForm.module.css';
import { planTexts } from './planForm.ts';
import { TargetFields } from './TargetFields.tsx';
import { TaskFields } from './TaskFields.tsx';
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
  /** Kept as it is: what is submitted stays of its kind. */
  kindIsFixed: boolean;
  /** The change that is edited, which is not in its own way. */
  changeId: string | undefined;
}

/** The fields of a plan: what, when, and the five texts that an approver reads. */
export function PlanFields({ form, kindIsFixed, changeId }: Props) {
  return (
    <>
      <Panel title="What and when">
        <div className={classes.body}>
          <TextInput label={fieldNames.title} required maxLength={300} {...form.getInputProps('title')} />
          {kindIsFixed ? null : <KindField form={form} />}
          <TargetFields
            targets={form.values.targets}
            onChange={(targets) => form.setFieldValue('targets', targets)}
            error={typeof form.errors.targets === 'string' ? form.errors.targets : undefined}
          />
          <div className={classes.pair}>
            <TextInput type="datetime-local" label={fieldNames.start} {...form.getInputProps('start')} />
            <TextInput type="datetime-local" label={fieldNames.end} {...form.getInputProps('end')} />
          </div>
          <FreeWindows form={form} changeId={changeId} />
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
      <Panel title="What it costs" aside="beside the downtime, which is reckoned">
        <div className={classes.body}>
          <CostFields form={form} />
        </div>
      </Panel>
      <Panel title="Doing it, and checking it" aside="where it helps">
        <div className={classes.body}>
          <TaskFields tasks={form.values.tasks} onChange={(tasks) => form.setFieldValue('tasks', tasks)} />
          <ExpectedFields
            expected={form.values.expected}
            onChange={(expected) => form.setFieldValue('expected', expected)}
            error={typeof form.errors.expected === 'string' ? form.errors.expected : undefined}
          />
        </div>
      </Panel>
    </>
  );
}
