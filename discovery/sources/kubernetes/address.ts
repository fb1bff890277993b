/** A host that a configured value names. */
export interface Address {
  readonly host: string;
  /** Said outright by a port or a scheme, or only a word that may be a host. */
  readonly sure: boolean;
}

const hostPattern = /^(?=.{1,253}$)[a-z0-9]([a-z0-9_-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*\.?$/i;

function isHost(host: string): boolean {
  // No digits alone (numbers, IPv4 addresses: an address is never identity), no loopback.
  return hostPattern.test(host) && !/^[\d.]+$/.test(host) && !/^localhost(\.|$)/i.test(host);
}

function addressIn(part: string): Address | undefined {
  // A data source name of Go's MySQL driver: user:password@tcp(host:port)/database.
  const inner =
    /@(?:tcp|unix)\(([^)]*)\)/.exec(part)?.[1] ?? part.replace(/^(host|server|addr|address)=/i, '');
  const scheme = /^(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\//i.exec(inner);
  const afterScheme = inner.slice(scheme?.[0].length ?? 0);
  const authority = afterScheme.split(/[/?#]/, 1)[0] ?? '';
  const [, host = '', port] =
    /^([^:]*)(?::(\d{1,5}))?$/.exec(authority.slice(authority.lastIndexOf('@') + 1)) ?? [];
  if (!isHost(host)) return undefined;
  const sure = scheme !== null || (port !== undefined && Number(port) > 0 && Number(port) < 65_536);
  return { host: host.toLowerCase().replace(/\.$/, ''), sure };
}

/**
 * The hosts in a configured value: `host:port`, URLs, lists of them, connection strings. Only hosts leave this
 * function: values hold passwords.
 */
export function addressesIn(value: string): Address[] {
  if (value.length > 4096) return [];
  return value.split(/[\s,;]+/).flatMap((part) => addressIn(part) ?? []);
}

/** Whether a variable's name says that its value is a host. */
export function namesHost(variable: string): boolean {
  return /(^|[_.-])(ADDR|ADDRESS|HOST|HOSTS|HOSTNAME|URL|URI|ENDPOINT|ENDPOINTS|SERVER|SERVERS|SERVICE|BROKERS?|DSN|UPSTREAM)$/i.test(
    variable,
  );
}

/** Whether a variable's name says that only telemetry goes there, without which a program runs on. */
export function namesTelemetry(variable: string): boolean {
  return /(^|_)(OTEL|OTLP|COLLECTOR|TRACING|TRACES?|METRICS?|JAEGER|ZIPKIN|STATSD|SENTRY|PROMETHEUS|LOKI|FLUENTD?|DATADOG|DD)(_|$)/i.test(
    variable,
  );
}
