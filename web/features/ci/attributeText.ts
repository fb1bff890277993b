import type { Attribute } from '../../../server/model/attribute.ts';
import { currency } from '../../../server/model/currency.ts';
import { inWords } from '../../lib/classLabel.ts';
import { money } from '../../lib/money.ts';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** An attribute's value as people write it: with its unit, its list in a row, its date as a date. */
export function attributeText(value: unknown, attribute: Attribute | undefined): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number' && attribute?.money) return money(value, currency());
  if (typeof value === 'number') return withUnit(whole.format(value), attribute?.unit);
  if (Array.isArray(value)) return value.map((each) => attributeText(each, undefined)).join(', ') || 'none';
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  if (attribute?.type === 'choice') return inWords(text);
  if (attribute?.type === 'date' && /^\d{4}-\d\d-\d\d$/.test(text)) return day.format(new Date(text));
  return withUnit(text, attribute?.unit);
}

function withUnit(text: string, unit: string | undefined): string {
  return unit ? `${text} ${unit}` : text;
}
