import { z } from 'zod';
import { attributeFault } from '../../model/attribute.ts';
import { ciClass } from '../../model/classes/registry.ts';
import { canonicalIdentifier } from '../../model/identifier.ts';
import { ownSource } from '../../model/ownSource.ts';
import { isCiId } from '../../model/people.ts';
import { groupModes, impliedGroupPrefix, isMinUp } from '../../model/redundancy.ts';
import { relationshipType } from '../../model/relationships/registry.ts';
import { confidences, strengths } from '../../model/relationshipType.ts';
import { scanModes } from '../../model/scanRecord.ts';

/** Texts that name things: no control characters, which would also break the joints of our own keys. */
const label = (most: number) =>
  z
    .string()
    .min(1, 'must not be empty')
    .max(most, `may have up to ${most} characters`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    .refine((value) => !/[\u0000-\u001f\u007f]/.test(value), 'must not contain control characters');

const key = label(1_000);
const section = label(200);

/** Depth, number and size of what a record may carry besides its own fields. */
const deepestAttribute = 8;

const identifierMap = z
  .record(
    label(100),
    z.union([
      z.array(z.string().max(1_000)).max(1_000),
      z
        .string()
        .max(1_000)
        .transform((one) => [one]),
    ]),
  )
  .optional();

const redundancy = z
  .array(
    z.object({
      group: label(200).refine(
        (group) => !group.startsWith(impliedGroupPrefix),
        `names that begin with ${impliedGroupPrefix} are Linchpin's own`,
      ),
      minUp: z
        .custom<number | string>(
          isMinUp,
          'must be a whole number from 1 on, or a percentage from "1%" to "100%"',
        )
        .default(1),
      mode: z.enum(groupModes).default('STANDBY'),
    }),
  )
  .max(1_000)
  .optional();

export const reference = z.union([
  key,
  z.strictObject({ source: label(200), key }),
  z.strictObject({
    identifier: z.record(z.string(), z.string().max(1_000)).refine((identifier) => {
      const [entry, ...more] = Object.entries(identifier);
      return entry !== undefined && more.length === 0 && canonicalIdentifier(...entry) !== undefined;
    }, 'must hold one identifier that can tell a CI from another'),
  }),
]);

const begin = z.object({
  record: z.literal('begin'),
  schema: z.literal(1),
  source: label(200).refine((source) => source !== ownSource, `${ownSource} is what Linchpin itself goes by`),
  scope: label(500),
  mode: z.enum(scanModes),
  generation: z.int().min(0),
  sentAt: z
    .string()
    .refine((at) => !Number.isNaN(Date.parse(at)), 'must be an ISO 8601 time')
    .optional(),
  sections: z.array(section).max(1_000).optional(),
});
export type Begin = z.infer<typeof begin>;

const ci = z
  .object({
    record: z.literal('ci'),
    key,
    class: label(200),
    name: label(1_000).nullish(),
    identifiers: identifierMap,
    // Anything that JSON can say; its depth is bounded below.
    attributes: z.record(z.string(), z.unknown()).optional(),
    redundancy,
    note: z.literal(true).optional(),
    section: section.optional(),
  })
  .superRefine((record, context) => {
    const declared = ciClass(record.class);
    if (!declared) {
      context.addIssue({
        code: 'custom',
        path: ['class'],
        message: `${record.class} is not a declared class`,
      });
      return;
    }
    for (const [name, value] of Object.entries(record.attributes ?? {})) {
      const attribute = Object.hasOwn(declared.attributes, name) ? declared.attributes[name] : undefined;
      const fault = attribute ? attributeFault(attribute, value) : undeclaredFault(name, value);
      if (fault)
        context.addIssue({ code: 'custom', path: ['attributes', name.slice(0, 100)], message: fault });
    }
    if (record.note && !isCiId(record.key))
      context.addIssue({ code: 'custom', path: ['key'], message: 'a note is on the CI whose id its key is' });
  })
  // A note neither keeps a CI alive nor tells it from others; without a name it says nothing of the name.
  .transform(({ note, ...record }) =>
    note ? { ...record, class: '', name: record.name ?? '', identifiers: undefined } : record,
  );
export type CiLine = z.infer<typeof ci>;

const relation = z.object({
  record: z.literal('relation'),
  type: z
    .string()
    .refine((name) => relationshipType(name) !== undefined, 'is not a declared relationship type'),
  from: reference,
  to: reference,
  strength: z.enum(strengths).nullish(),
  group: label(200)
    .refine(
      (group) => !group.startsWith(impliedGroupPrefix),
      `names that begin with ${impliedGroupPrefix} are Linchpin's own`,
    )
    .nullish(),
  weight: z.int().min(1).max(1_000_000).nullish(),
  confidence: z.enum(confidences).nullish(),
  section: section.optional(),
});
/** `refused`, which no scan can say: a person says that it is not so, whoever else claims it. */
export type RelationLine = z.infer<typeof relation> & { readonly refused?: true };

const gone = z.union([
  z.object({ record: z.literal('gone'), key }),
  z.object({
    record: z.literal('gone'),
    relation: z.object({ type: relation.shape.type, from: reference, to: reference }),
  }),
]);
export type GoneLine = z.infer<typeof gone>;

const error = z.object({
  record: z.literal('error'),
  section: z.string().max(200).optional(),
  message: z.string().max(10_000),
});
export type ErrorLine = z.infer<typeof error>;

const end = z.object({
  record: z.literal('end'),
  cis: z.int().min(0),
  relations: z.int().min(0),
  complete: z.boolean(),
  withoutClass: z.record(z.string().max(200), z.int().min(0)).optional(),
});
export type EndLine = z.infer<typeof end>;

/** What a scan says of its subjects; the frame around it (begin, error, end) is not among these. */
export type SubjectLine = CiLine | RelationLine | GoneLine;
export type ScanLine = Begin | SubjectLine | ErrorLine | EndLine;

const byRecord: Readonly<Record<string, z.ZodType<ScanLine>>> = { begin, ci, relation, gone, error, end };

export type ParsedLine =
  | { readonly line: ScanLine }
  /** `record` and `key` as far as they could be read; `place` within the record. */
  | {
      readonly fault: string;
      readonly place?: string;
      readonly record: string | undefined;
      readonly key: string | undefined;
    };

/** Reads one line; a bad one comes back with its reason in words and with the key it is about, where that is legible. */
export function parseLine(text: string): ParsedLine {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { fault: 'is not JSON', record: undefined, key: undefined };
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { fault: 'is not a JSON object', record: undefined, key: undefined };
  const { record } = raw as { record?: unknown };
  const schema = typeof record === 'string' && Object.hasOwn(byRecord, record) ? byRecord[record] : undefined;
  if (!schema) return { fault: 'has no known "record"', record: undefined, key: undefined };
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { line: parsed.data };
  const place = parsed.error.issues[0]!.path.join('.');
  return { fault: describe(parsed.error), place, record: record as string, key: legibleKey(raw) };
}

/** The key that a bad line is about: its own, or the near end of its relation. */
function legibleKey(raw: object): string | undefined {
  const {
    key: own,
    from,
    relation: gonePart,
  } = raw as { key?: unknown; from?: unknown; relation?: { from?: unknown } };
  const candidate = own ?? from ?? gonePart?.from;
  return key.safeParse(candidate).success ? (candidate as string) : undefined;
}

/** A relation's own end is known even where it is no plain key; then nothing needs protecting but that subject. */
export function legibleFrom(text: string): z.infer<typeof reference> | undefined {
  try {
    const parsed = reference.safeParse((JSON.parse(text) as { from?: unknown }).from);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function describe(fault: z.ZodError): string {
  const issue = fault.issues[0]!;
  const place = issue.path.join('.');
  const message = issue.message.replace(/^Invalid input: /, '');
  return place ? `${place}: ${message}` : message;
}

function undeclaredFault(name: string, value: unknown): string | undefined {
  if (name === '' || name.length > 200) return 'an attribute name has 1 to 200 characters';
  return isDeeperThan(value, deepestAttribute) ? `may be nested up to ${deepestAttribute} deep` : undefined;
}

/** Goes no deeper than the limit, so that a value made to be deep costs nothing. */
function isDeeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((inner) => isDeeperThan(inner, limit - 1));
}
