import { type Attribute, unitOf } from '../attribute.ts';
import type { CiClass } from '../ciClass.ts';
import { relationshipTypes } from '../relationships/registry.ts';
import { plainWords } from './plainWords.ts';
import type { TableKind } from './table.ts';

/** Something that a column can say. */
export interface Field {
  /** `name`, `attribute.cpuCount`, `identifier.serial`, `relation.RUNS_ON`, `inverse.RUNS_ON` … */
  readonly id: string;
  readonly label: string;
  readonly group: string;
  /** Headings that are its own, and others that people give it, as `plainWords` has them. */
  readonly words: readonly string[];
  readonly synonyms?: readonly string[];
  readonly attribute?: Attribute;
}

/** A column that is not read. */
export const ignored = 'ignore';
/** A column whose cells are kept under its own heading: attributes that no class declares (ingest.md). */
export const keptAsItIs = 'other';

const part = (id: string, label: string, word: string, ...synonyms: string[]): Field => ({
  id,
  label,
  group: 'The CI',
  words: [word],
  synonyms,
});

const ciParts: readonly Field[] = [
  part(
    'name',
    'Name',
    'name',
    'hostname',
    'host',
    'ciname',
    'ci',
    'displayname',
    'title',
    'devicename',
    'servername',
  ),
  part('class', 'Class', 'class', 'ciclass', 'citype', 'type', 'kind', 'category'),
  part(
    'key',
    'Key: tells one row from another',
    'key',
    'id',
    'number',
    'assettag',
    'assetid',
    'asset',
    'externalid',
    'sysid',
    'inventorynumber',
  ),
  part('id', 'Id of a CI that is there already', 'linchpinid', 'ciid'),
  part('redundancy', 'Redundancy groups: “replicas: 2 SHARED”', 'redundancy', 'redundancygroups'),
];

const identifier = (kind: string, label: string, ...words: string[]): Field => ({
  id: `identifier.${kind}`,
  label,
  group: 'Identifiers',
  words: [kind, plainWords(label), ...words],
});

const identifiers: readonly Field[] = [
  identifier('serial', 'Serial number', 'serialnumber', 'serialno', 'servicetag', 'sn'),
  identifier('uuid', 'UUID', 'systemuuid', 'biosuuid', 'instanceuuid'),
  identifier('mac', 'MAC addresses', 'macaddress', 'macaddresses', 'macs'),
  identifier('fqdn', 'Full DNS name', 'dnsname', 'dns', 'fullyqualifieddomainname'),
];

const end = (id: string, label: string, word: string, ...synonyms: string[]): Field => ({
  id,
  label,
  group: 'The relationship',
  words: [word],
  synonyms,
});

const relationParts: readonly Field[] = [
  end(
    'from',
    'From: the CI that needs the other',
    'from',
    'fromci',
    'source',
    'sourceci',
    'parent',
    'dependent',
  ),
  end('type', 'Type', 'type', 'relationship', 'relationshiptype', 'relation', 'kind'),
  end(
    'to',
    'To: the CI that it needs',
    'to',
    'toci',
    'target',
    'targetci',
    'child',
    'destination',
    'dependency',
  ),
  end('strength', 'Strength', 'strength'),
  end('group', 'Redundancy group', 'group', 'redundancygroup'),
  end('weight', 'Weight in the group', 'weight'),
];

const relationships: readonly Field[] = relationshipTypes.flatMap(({ name, label, inverseLabel }) => [
  {
    id: `relation.${name}`,
    label: `${label} …`,
    group: 'Relationships',
    words: [plainWords(label), plainWords(name)],
  },
  {
    id: `inverse.${name}`,
    label: `${inverseLabel} …`,
    group: 'Relationships',
    words: [plainWords(inverseLabel)],
  },
]);

/** Every attribute that one of the classes declares; the first class's declaration where several have one. */
function attributes(classes: readonly CiClass[]): Field[] {
  const declared = new Map<string, Attribute>();
  for (const ciClass of classes)
    for (const [name, attribute] of Object.entries(ciClass.attributes))
      if (!declared.has(name)) declared.set(name, attribute);
  return [...declared].map(([name, attribute]) => ({
    id: `attribute.${name}`,
    label: unitOf(attribute) ? `${attribute.label} (${unitOf(attribute)})` : attribute.label,
    group: 'Attributes',
    words: [plainWords(name), plainWords(attribute.label)],
    attribute,
  }));
}

/** What columns of a table can say, in the order in which headings are held against them. */
export function fieldsOf(kind: TableKind, classes: readonly CiClass[]): readonly Field[] {
  return kind === 'relations'
    ? relationParts
    : [...ciParts, ...identifiers, ...attributes(classes), ...relationships];
}

/** Whether several columns may say it. */
export const mayRepeat = (id: string): boolean =>
  id === ignored || id === keptAsItIs || /^(identifier|relation|inverse)\./.test(id);
