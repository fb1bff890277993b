import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigProblem } from './config.ts';
import type { Attribute } from './model/attribute.ts';
import { type CiClassDeclaration, families } from './model/ciClass.ts';

const attributeTypes = ['text', 'integer', 'number', 'boolean', 'date', 'list', 'choice'] as const;
const isFigure = (type: (typeof attributeTypes)[number]) => type === 'number' || type === 'integer';
const attributeShape = z
  .strictObject({
    type: z.enum(attributeTypes).default('text'),
    label: z.string().optional(),
    unit: z.string().optional(),
    help: z.string().optional(),
    choices: z.array(z.string()).min(1).optional(),
    volatile: z.boolean().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    money: z.boolean().optional(),
  })
  .refine(({ type, choices }) => (type === 'choice') === (choices !== undefined), {
    message: 'a choice needs choices, and nothing else has them',
  })
  .refine(({ type, min, max }) => isFigure(type) || (min === undefined && max === undefined), {
    message: 'only a number or an integer has a least and a most',
  })
  .refine(({ type, money }) => money !== true || type === 'number', { message: 'money is a number' });
const attributeName = z.string().regex(/^[a-z][A-Za-z0-9]{0,59}$/, 'an attribute name is camelCase');
const classShape = z.strictObject({
  name: z.string().regex(/^[A-Z][A-Za-z0-9]{0,59}$/, 'a class name is PascalCase'),
  label: z.string().optional(),
  plural: z.string().optional(),
  family: z.enum(families),
  icon: z.string().default('box'),
  summary: z.string().default(''),
  identifiers: z.array(z.string()).optional(),
  identity: z.strictObject({ domain: z.string(), by: z.array(z.string()) }).optional(),
  staleAfterDays: z.number().positive().optional(),
  retireAfterDays: z.number().positive().optional(),
  controlled: z.boolean().optional(),
  volatileRelationships: z.array(z.string()).optional(),
  expected: z
    .strictObject({
      attributes: z.array(z.string()).optional(),
      relationships: z.array(z.array(z.string()).min(1)).optional(),
    })
    .optional(),
  attributes: z
    .record(attributeName, z.union([z.enum(attributeTypes).transform((type) => ({ type })), attributeShape]))
    .default({}),
});
const listShape = z.array(classShape);
const fileShape = z.object({ classes: z.unknown() });

/**
 * An organisation's own CI classes, from the JSON file that `LINCHPIN_CLASSES` names: a list of declarations as in
 * `server/model/classes/`, or an object with it as `classes`. Only name and family are needed; `identifiers` is short for an identity of the class's
 * own.
 * @throws ConfigProblem with the place in the file
 */
export function readClassesFile(file: string): CiClassDeclaration[] {
  const content = parse(file);
  const parsed = listShape.safeParse(fileShape.safeParse(content).data?.classes ?? content);
  if (!parsed.success) throw new ConfigProblem(`LINCHPIN_CLASSES: ${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data.map(({ identifiers, attributes, ...declared }) => {
    const label = declared.label ?? spaced(declared.name);
    const identity =
      identifiers === undefined ? {} : { identity: { domain: declared.name, by: identifiers } };
    const filled: Record<string, Attribute> = {};
    for (const [name, attribute] of Object.entries(attributes))
      filled[name] = { label: spaced(name), ...attribute };
    return { ...identity, ...declared, label, plural: declared.plural ?? `${label}s`, attributes: filled };
  });
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigProblem(`LINCHPIN_CLASSES: ${file} cannot be read as JSON (${String(error)}).`);
  }
}

/** armCount: Arm count */
function spaced(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
