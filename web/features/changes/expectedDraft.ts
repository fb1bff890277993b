import { type FieldValue, valueIn } from '../edit/fieldValue.ts';
import { declarationOf, type Expected } from './expectedWords.ts';

export interface Ci {
  id: string;
  name: string;
  class: string;
}

/** A declaration that is being put together. */
export interface ExpectedDraft {
  kind: Expected['kind'] | null;
  ci: Ci | null;
  class: string | null;
  name: string;
  attribute: string | null;
  value: FieldValue;
  type: string | null;
  to: Ci | null;
}
export const emptyDraft: ExpectedDraft = {
  ...{ kind: null, ci: null, class: null, name: '', attribute: null, value: '', type: null, to: null },
};

/** The finished declaration; undefined while something is missing. */
export function declaredBy({
  kind,
  ci,
  class: className,
  name,
  attribute,
  value,
  type,
  to,
}: ExpectedDraft): Expected | undefined {
  const nothing = { ci, class: null, name: null, attribute: null, anyValue: false, value: null };
  const base = { ...nothing, type: null, to: null };
  switch (kind) {
    case null:
      return undefined;
    case 'CREATED':
      return className && name.trim() ? { ...base, kind, class: className, name: name.trim() } : undefined;
    case 'RETIRED':
      return ci ? { ...base, kind } : undefined;
    case 'CHANGED': {
      const declared = declarationOf(ci?.class, attribute);
      if (!ci || attribute === null || !declared) return undefined;
      const said = valueIn(declared, value);
      return { ...base, kind, attribute, value: said, anyValue: said === null };
    }
    case 'RELATED':
    case 'UNRELATED':
      return ci && type && to ? { ...base, kind, type, to } : undefined;
  }
}
