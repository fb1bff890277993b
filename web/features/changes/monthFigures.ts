import { count } from '../../lib/quantity.ts';
import { percent } from './accuracyWords.ts';
import { kindWords } from './stateWords.ts';
import type { ChangeMonth } from './trendsQuery.ts';

/** One thing that is told of each month. */
export interface MonthFigure {
  readonly label: string;
  /** What the label does not say. */
  readonly hint?: string;
  /** Empty where there is none, so that what there is stands out. */
  readonly of: (month: ChangeMonth) => string;
}

const figure = (value: number) => (value === 0 ? '' : count(value));
const kinds = ['NORMAL', 'STANDARD', 'EMERGENCY'] as const;

/** What is told of a month beside how many changes it had, in the order in which it is read. */
export const monthFigures: readonly MonthFigure[] = [
  ...kinds.map((kind) => ({
    label: kindWords[kind],
    of: ({ byKind }: ChangeMonth) => figure(byKind.find((each) => each.kind === kind)?.count ?? 0),
  })),
  {
    label: 'Emergencies',
    hint: 'Their share of all changes',
    of: ({ emergencyShare }) => (emergencyShare ? percent(emergencyShare) : ''),
  },
  { label: 'Went well', of: ({ succeeded }) => figure(succeeded) },
  { label: 'Failed', of: ({ failed }) => figure(failed) },
  { label: 'Backed out', of: ({ backedOut }) => figure(backedOut) },
  {
    label: 'Approved late',
    hint: 'Somebody said yes when the work had begun',
    of: ({ approvedInRetrospect }) => figure(approvedInRetrospect),
  },
  { label: 'Not reviewed', of: ({ unreviewed }) => figure(unreviewed) },
];

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
/** November 2026. @param month `2026-11` */
export const monthWords = (month: string): string => monthName.format(new Date(`${month}-01`));
