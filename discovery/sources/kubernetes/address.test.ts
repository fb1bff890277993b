import { expect, test } from 'vitest';
import { addressesIn, namesHost, namesTelemetry } from './address.ts';

const hosts = (value: string) => addressesIn(value).map(({ host, sure }) => (sure ? host : `${host}?`));

test.each([
  ['cartservice:7070', ['cartservice']],
  ['http://frontend', ['frontend']],
  ['https://user:pa%3Ass@Api.Example.org:8443/path?x=http://no', ['api.example.org']],
  ['postgres://orders:s3cret@db.orders.svc.cluster.local:5432/orders', ['db.orders.svc.cluster.local']],
  ['jdbc:postgresql://db:5432/x', ['db']],
  ['mongodb://m-0.m:27017,m-1.m:27017/db', ['m-0.m', 'm-1.m']],
  ['kafka-0:9092;kafka-1:9092', ['kafka-0', 'kafka-1']],
  ['root:pw@tcp(mysql:3306)/shop', ['mysql']],
  ['host=db port=5432 user=u password=redis', ['db?']],
  ['redis-cart', ['redis-cart?']],
  ['db.example.org.', ['db.example.org?']],
])('finds the hosts in %j', (value, expected) => {
  expect(hosts(value)).toEqual(expect.arrayContaining(expected));
  expect(hosts(value).filter((host) => !host.endsWith('?'))).toEqual(
    expected.filter((host) => !host.endsWith('?')),
  );
});

test.each([
  '8080',
  '10.0.0.1:80',
  'localhost:80',
  'http://127.0.0.1/',
  'a:99999',
  '',
  '::1',
  '-x:80',
  'x'.repeat(5000),
])('finds no sure host in %j', (value) =>
  expect(hosts(value).filter((host) => !host.endsWith('?'))).toEqual([]),
);

test('knows variables that name a host, and those that name telemetry', () => {
  expect(['REDIS_ADDR', 'DB_HOST', 'api.url', 'DATABASE_URL', 'BROKERS'].every(namesHost)).toBe(true);
  expect(['MODE', 'ADDRESSBOOK', 'PORT'].some(namesHost)).toBe(false);
  expect(['OTEL_EXPORTER_OTLP_ENDPOINT', 'COLLECTOR_SERVICE_ADDR', 'JAEGER_HOST'].every(namesTelemetry)).toBe(
    true,
  );
  expect(['CATALOG_ADDR', 'METRICSTORE_ADDR'].some(namesTelemetry)).toBe(false);
});
