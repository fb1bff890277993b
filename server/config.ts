import { resolve } from 'node:path';
import { z } from 'zod';
import type { OidcSettings } from './access/oidc/settings.ts';
import { isLoopbackHost } from './http/loopback.ts';
import { mailSettings, noticeFaults, noticeShape } from './noticeConfig.ts';
import { oidcFaults, oidcSettings, oidcShape } from './oidcConfig.ts';
import type { MailSettings } from './process/notice/mailer.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const positive = z.coerce.number().positive();
const switched = z.enum(['0', '1']).transform((value) => value === '1');

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** What the environment may say; empty is as good as absent. */
const environmentShape = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4000),
  LINCHPIN_DATA_DIR: z.string().default('.linchpin'),
  LINCHPIN_DEMO: switched.optional(),
  LINCHPIN_BOOTSTRAP_TOKEN: z.string().trim().min(1).max(1_000).optional(),
  LINCHPIN_PEPPER: z.string().min(16, 'needs at least 16 characters').optional(),
  LINCHPIN_METRICS_PORT: port.optional(),
  LINCHPIN_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LINCHPIN_CLASSES: z.string().optional(),
  LINCHPIN_POLICY: z.string().optional(),
  LINCHPIN_CHANGE_POLICY: z.string().optional(),
  LINCHPIN_VISIBILITY: z.string().optional(),
  LINCHPIN_CURRENCY: z
    .string()
    .refine((code) => currencies.has(code), 'is no currency of ISO 4217, such as EUR')
    .default('EUR'),
  LINCHPIN_LOG: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional(),
  LINCHPIN_INGEST_AT_ONCE: z.coerce.number().int().min(1).max(100).default(8),
  LINCHPIN_INGEST_WAITING: z.coerce.number().int().min(0).max(10_000).default(64),
  LINCHPIN_INGEST_SILENCE_SECONDS: positive.default(60),
  LINCHPIN_INGEST_MAX_GIB: positive.default(16),
  LINCHPIN_RATE_PER_SECOND: positive.default(500),
  NEO4J_URI: z.string().optional(),
  ...oidcShape,
  ...noticeShape,
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  /** undefined: on with a Neo4j that we provide, off with one that is configured. */
  readonly demo: boolean | undefined;
  readonly bootstrapToken: string | undefined;
  readonly pepper: string | undefined;
  readonly metricsPort: number | undefined;
  /** Where people reach this server when a proxy stands in front of it. */
  readonly publicUrl: string | undefined;
  /** The OpenID Connect provider by which people sign in. */
  readonly oidc: OidcSettings | undefined;
  /** Through which server people are written to; undefined: nobody is. */
  readonly mail: MailSettings | undefined;
  /** Whether webhooks may go to private and loopback addresses. */
  readonly webhookPrivate: boolean;
  /** The file with an organisation's own CI classes. */
  readonly classesFile: string | undefined;
  /** The file with an organisation's policy on evidence. */
  readonly policyFile: string | undefined;
  /** The file with an organisation's policy on changes. */
  readonly changePolicyFile: string | undefined;
  /** The file that says who may see which CIs. */
  readonly visibilityFile: string | undefined;
  /** ISO 4217; what all money of this installation is in. */
  readonly currency: string;
  readonly logLevel: string | undefined;
  readonly ingest: IngestLimits;
  /** Requests a second that one principal may make for long; ten times as many at once. */
  readonly ratePerSecond: number;
  /** Whether the server can be reached from this machine only. */
  readonly loopback: boolean;
}

export interface IngestLimits {
  /** Scans worked on at once, and how many more may wait. */
  readonly atOnce: number;
  readonly waiting: number;
  /** How long a body may bring nothing (ms). */
  readonly silence: number;
  /** The most bytes of a body, once unpacked. */
  readonly bytes: number;
}

/** Something in the environment that cannot be worked with; the message is for whoever set it. */
export class ConfigProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigProblem';
  }
}

/** @throws ConfigProblem naming each variable that is wrong, without its value where it is a secret */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentShape.safeParse(given);
  const faults = parsed.success
    ? [...oidcFaults(parsed.data), ...noticeFaults(parsed.data)]
    : parsed.error.issues.map(({ path, message }) => ({ name: path.join('.'), message }));
  if (!parsed.success || faults.length > 0) {
    const lines = faults.map(({ name, message }) => `  ${name}: ${message}`);
    throw new ConfigProblem(`The environment is not as it should be:\n${lines.join('\n')}`);
  }
  const values = parsed.data;
  return {
    host: values.HOST,
    port: values.PORT,
    dataDirectory: resolve(values.LINCHPIN_DATA_DIR),
    demo: values.LINCHPIN_DEMO,
    bootstrapToken: values.LINCHPIN_BOOTSTRAP_TOKEN,
    pepper: values.LINCHPIN_PEPPER,
    metricsPort: values.LINCHPIN_METRICS_PORT,
    publicUrl: values.LINCHPIN_PUBLIC_URL?.replace(/\/+$/, ''),
    oidc: oidcSettings(values),
    mail: mailSettings(values),
    webhookPrivate: values.LINCHPIN_WEBHOOK_PRIVATE,
    classesFile: values.LINCHPIN_CLASSES,
    policyFile: values.LINCHPIN_POLICY,
    changePolicyFile: values.LINCHPIN_CHANGE_POLICY,
    visibilityFile: values.LINCHPIN_VISIBILITY,
    currency: values.LINCHPIN_CURRENCY,
    logLevel: values.LINCHPIN_LOG,
    ingest: {
      atOnce: values.LINCHPIN_INGEST_AT_ONCE,
      waiting: values.LINCHPIN_INGEST_WAITING,
      silence: values.LINCHPIN_INGEST_SILENCE_SECONDS * 1_000,
      bytes: values.LINCHPIN_INGEST_MAX_GIB * 2 ** 30,
    },
    ratePerSecond: values.LINCHPIN_RATE_PER_SECOND,
    loopback: isLoopbackHost(values.HOST),
  };
}
