import { z } from 'zod';
import { isMinUp } from '../server/model/redundancy.ts';
import { confidences, strengths } from '../server/model/relationshipType.ts';
import { scanModes } from '../server/model/scanRecord.ts';

/** The lines of ingest.md as strictly as a source should write them; the server itself takes more. */

const label = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => !/\p{Cc}/u.test(text), 'has no control characters');
const key = label(1000);
const reference = z.union([
  key,
  z.strictObject({ source: label(200), key }),
  z.strictObject({ identifier: z.record(z.string(), z.string()) }),
]);

export const scanLineSchema = z.discriminatedUnion('record', [
  z.strictObject({
    record: z.literal('begin'),
    schema: z.literal(1),
    source: label(200),
    scope: label(500),
    mode: z.enum(scanModes),
    generation: z.int().min(0),
    sentAt: z.iso.datetime().optional(),
    sections: z.array(label(200)).optional(),
  }),
  z.strictObject({
    record: z.literal('ci'),
    key,
    class: label(200),
    name: label(1000).optional(),
    identifiers: z.record(label(100), z.array(z.string().max(1000)).min(1)).optional(),
    attributes: z.record(label(200), z.json()).optional(),
    redundancy: z
      .array(
        z.strictObject({ group: label(200), minUp: z.custom(isMinUp), mode: z.enum(['SHARED', 'STANDBY']) }),
      )
      .optional(),
    section: label(200).optional(),
  }),
  z.strictObject({
    record: z.literal('relation'),
    type: label(100),
    from: reference,
    to: reference,
    strength: z.enum(strengths).optional(),
    group: label(200).optional(),
    weight: z.int().min(1).optional(),
    confidence: z.enum(confidences).optional(),
    section: label(200).optional(),
  }),
  z.strictObject({ record: z.literal('error'), section: label(200).optional(), message: z.string().min(1) }),
  z.strictObject({
    record: z.literal('end'),
    cis: z.int().min(0),
    relations: z.int().min(0),
    complete: z.boolean(),
    withoutClass: z.record(label(200), z.int().min(1)).optional(),
  }),
]);
