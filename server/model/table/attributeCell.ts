import { type Attribute, attributeFault } from '../attribute.ts';
import { oneLine, plainWords, severalIn } from './plainWords.ts';

export type CellReading = { readonly value: unknown } | { readonly fault: string };

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  '1': true,
  x: true,
  ja: true,
  on: true,
  false: false,
  no: false,
  n: false,
  '0': false,
  nein: false,
  off: false,
};

/** Reads a cell as the value of an attribute: what a person would write of each type counts, what could mean two things does not. */
export function readAttribute(attribute: Attribute, text: string): CellReading {
  const value = valueIn(attribute, text);
  const fault = attributeFault(attribute, value);
  return fault === undefined ? { value } : { fault: `${attribute.label} ${fault}` };
}

function valueIn(attribute: Attribute, text: string): unknown {
  const line = oneLine(text);
  switch (attribute.type) {
    case 'text':
      return text.trim();
    case 'integer':
    case 'number':
      return numberIn(line);
    case 'boolean':
      return truths[line.toLowerCase()] ?? text;
    case 'date':
      return dayIn(line);
    case 'list':
      return severalIn(text.replaceAll(',', ';'));
    case 'choice':
      return attribute.choices?.find((choice) => plainWords(choice) === plainWords(line)) ?? text;
  }
}

/** "1024", "1 024" and "1,5"; not "1,024", which is a thousand to some and about one to others. */
function numberIn(line: string): number | string {
  const digits = line.replace(/(?<=\d)[\s'’](?=\d{3}(\D|$))/g, '');
  const plain = /^[+-]?\d+,(\d{1,2}|\d{4,})$/.test(digits) ? digits.replace(',', '.') : digits;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : line;
}

/** "2027-03-01", "2027/03/01" and "1.3.2027"; not "01/03/2027", which is one day here and another there. */
function dayIn(line: string): string {
  const [, year, month, day] = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(line) ?? [];
  const [, dayFirst, monthThen, yearLast] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(line) ?? [];
  const parts = year ? [year, month, day] : yearLast ? [yearLast, monthThen, dayFirst] : undefined;
  return parts ? parts.map((each) => (each ?? '').padStart(2, '0')).join('-') : line;
}
