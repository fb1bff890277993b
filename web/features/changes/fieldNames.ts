import type { PlanField } from './planForm.ts';

/** The fields of a plan as the form names them. */
export const fieldNames: Readonly<Record<PlanField, string>> = {
  title: 'Title',
  kind: 'Kind',
  template: 'Template',
  targets: 'What it acts on',
  start: 'Begins',
  end: 'Ends',
  reason: 'Why it is needed',
  benefit: 'What it is good for',
  implementation: 'How it is done',
  test: 'How it is tested',
  backOut: 'How to back out',
  tasks: 'Tasks',
  expected: 'What the graph will show',
  cost: 'What it costs',
};
