import { type Attribute, date, money, oneOf, text } from './attribute.ts';

/** The six families a CI class belongs to; `service` decides what impact analysis lists as services. */
export const families = ['service', 'software', 'platform', 'hardware', 'network', 'organisation'] as const;
export type Family = (typeof families)[number];

/** Days without a sighting after which what a family's classes are counts as gone. */
const retireAfterDays: Readonly<Record<Family, number>> = {
  service: 730,
  software: 60,
  platform: 30,
  hardware: 90,
  network: 90,
  organisation: 730,
};

export interface CiClassDeclaration {
  /** The class's name in the graph, in scans and in GraphQL: PascalCase. */
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  readonly family: Family;
  /** Name of a Tabler icon. */
  readonly icon: string;
  /** One sentence for documentation and forms. */
  readonly summary: string;
  /**
   * Kinds of identifier that say two records are one CI, the strongest first, and the domain within which they
   * do: a network interface and its server may carry one MAC without being one thing.
   */
  readonly identity?: { readonly domain: string; readonly by: readonly string[] };
  /** Days without a sighting after which what is known of a CI counts as stale. */
  readonly staleAfterDays?: number;
  /** A change that nobody has announced is for a person to look at. */
  readonly controlled?: boolean;
  /** Types of relationships that begin here and come and go by themselves, so that this is no drift. */
  readonly volatileRelationships?: readonly string[];
  /** What somebody should have said of a CI, beside what is common to all; without it the CI is incomplete. */
  readonly expected?: Expectation;
  /** Days without a sighting after which it counts as gone. Absent: as the family has it. */
  readonly retireAfterDays?: number;
  readonly attributes?: Readonly<Record<string, Attribute>>;
}

/** What belongs to a complete CI. */
export interface Expectation {
  readonly attributes?: readonly string[];
  /** Types of which one relationship at least begins at the CI; any of a list counts. */
  readonly relationships?: readonly (readonly string[])[];
}

export interface CiClass {
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  readonly family: Family;
  readonly icon: string;
  readonly summary: string;
  readonly identity: { readonly domain: string; readonly by: readonly string[] };
  readonly staleAfterDays: number;
  readonly controlled: boolean;
  readonly volatileRelationships: readonly string[];
  readonly expected: Required<Expectation>;
  readonly retireAfterDays: number;
  /** All attributes, those of every class among them. */
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export const criticalities = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;
export type Criticality = (typeof criticalities)[number];

export const lifecycles = ['PLANNED', 'ACTIVE', 'RETIRED'] as const;

/** What every class has (ingest.md, "attributes"). */
export const commonAttributes = {
  owner: text('Owner', { help: 'Handle of a principal or a team' }),
  criticality: oneOf('Criticality', criticalities),
  lifecycle: oneOf('Lifecycle', lifecycles),
  // Words for people, and every source has its own.
  description: text('Description', { volatile: true }),
  environment: text('Environment'),
  endOfSupport: date('End of support'),
  monthlyCost: money('Running cost a month', {
    min: 0,
    help: 'What it costs by itself, month by month, without what it relies on',
  }),
} as const;

/** Freezes a class declaration and fills in what it leaves open (design.md, "One declaration a CI class"). */
export function defineClass(declaration: CiClassDeclaration): CiClass {
  const staleAfterDays = declaration.staleAfterDays ?? 7;
  return Object.freeze({
    ...declaration,
    identity: declaration.identity ?? { domain: declaration.name, by: [] },
    controlled: declaration.controlled ?? false,
    volatileRelationships: declaration.volatileRelationships ?? [],
    expected: { attributes: [], relationships: [], ...declaration.expected },
    staleAfterDays,
    // What is slow to go stale is slow to go.
    retireAfterDays:
      declaration.retireAfterDays ?? Math.max(retireAfterDays[declaration.family], 2 * staleAfterDays),
    attributes: Object.freeze({ ...commonAttributes, ...declaration.attributes }),
  });
}
