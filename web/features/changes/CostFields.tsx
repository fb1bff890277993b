import { NumberInput, Textarea } from '@mantine/core';
import { currency } from '../../../server/model/currency.ts';
import classes from './PlanForm.module.css';
import type { PlanFormHandle } from './usePlanForm.ts';

/** What the change costs by itself; what its window costs services is reckoned from the graph. */
export function CostFields({ form }: { form: PlanFormHandle }) {
  const unit = currency();
  return (
    <>
      <div className={classes.pair}>
        <NumberInput
          label={`Once (${unit})`}
          description="0 says that it costs nothing."
          hideControls
          allowNegative={false}
          {...form.getInputProps('cost.oneOff')}
        />
        <NumberInput
          label={`On top every month (${unit})`}
          description="Below zero where it saves."
          hideControls
          {...form.getInputProps('cost.perMonth')}
        />
      </div>
      <Textarea
        label="What that is for"
        autosize
        minRows={1}
        maxLength={2_000}
        {...form.getInputProps('cost.note')}
      />
    </>
  );
}
