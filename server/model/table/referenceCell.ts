import { canonicalIdentifier } from '../identifier.ts';
import { isCiId } from '../people.ts';
import type { Reference } from '../scanRecord.ts';
import { type Known, knownBy } from './known.ts';
import type { RowIndex } from './rowIndex.ts';
import { referenceToId, type Speaker } from './speaker.ts';

export type ReferenceReading =
  | { readonly reference: Reference; readonly warning?: string }
  | { readonly fault: string };

const kinds = 'fqdn|serial|uuid|mac';

/**
 * Reads a cell that names the CI at an end of a relationship: by a key or name in the import, the id, key or name of a
 * CI that is there already, an identifier ("serial: AB12", or a full DNS name as it is), or another source's key
 * ("@vcenter-eu/vm-101"). What nobody knows yet waits until it comes.
 */
export function readReference(
  text: string,
  rows: RowIndex,
  known: Known,
  speaker: Speaker,
): ReferenceReading {
  const [own, ...moreOwn] = rows.meant(text);
  if (moreOwn.length > 0)
    return { fault: `${moreOwn.length + 1} rows are called “${text}”: give the key of one` };
  if (own !== undefined) return { reference: own };
  if (isCiId(text) && (known === null || knownBy(known, text, 'ID').length > 0))
    return { reference: referenceToId(speaker, text) };
  if (isCiId(text)) return { fault: `There is no CI with the id ${text}` };
  if (knownBy(known, text, 'KEY').length > 0) return { reference: `${speaker.prefix}${text}` };
  const [named, ...moreNamed] = knownBy(known, text, 'NAME');
  if (moreNamed.length > 0)
    return { fault: `${moreNamed.length + 1} CIs are called “${text}”: give the id of one` };
  if (named) return { reference: referenceToId(speaker, named.id) };
  return readExplicit(text) ?? unknown(text, speaker);
}

function readExplicit(text: string): ReferenceReading | undefined {
  const [, source, key] = /^@([^/]+)\/(.+)$/.exec(text) ?? [];
  if (source !== undefined && key !== undefined) return { reference: { source, key } };
  const [, kind, value] = new RegExp(`^(${kinds})\\s*[:=]\\s*(.+)$`, 'i').exec(text) ?? [];
  if (kind !== undefined && value !== undefined) {
    const identifier = { [kind.toLowerCase()]: value };
    return canonicalIdentifier(kind.toLowerCase(), value) === undefined
      ? { fault: `“${value}” is no ${kind.toLowerCase()} that tells one CI from another` }
      : { reference: { identifier } };
  }
  return canonicalIdentifier('fqdn', text) === undefined
    ? undefined
    : { reference: { identifier: { fqdn: text } } };
}

const unknown = (text: string, speaker: Speaker): ReferenceReading => ({
  reference: `${speaker.prefix}${text}`,
  warning: `Nothing is called “${text}” yet: the relationship waits until this import brings a CI with that key`,
});
