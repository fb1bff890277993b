import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('without anything set', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    dataDirectory: resolve('.linchpin'),
    demo: undefined,
    loopback: true,
    currency: 'EUR',
    ingest: { silence: 60_000 },
  });
});

test('empty is as good as absent', () => {
  expect(readConfig({ PORT: '', LINCHPIN_DEMO: '', HOST: '' })).toMatchObject({
    port: 4000,
    demo: undefined,
  });
});

test('what is set', () => {
  const config = readConfig({
    HOST: '0.0.0.0',
    PORT: '80',
    LINCHPIN_DEMO: '0',
    LINCHPIN_PUBLIC_URL: 'https://c.example/',
  });
  expect(config).toMatchObject({ loopback: false, port: 80, demo: false, publicUrl: 'https://c.example' });
});

test('an identity provider, with the roles that go with a claim', () => {
  const { oidc } = readConfig({
    LINCHPIN_OIDC_ISSUER: 'https://id.example/realm',
    LINCHPIN_OIDC_CLIENT_ID: 'linchpin',
    LINCHPIN_OIDC_ROLES_CLAIM: 'groups',
    LINCHPIN_OIDC_ROLES: 'duty=operator, duty=CHANGE_MANAGER,cn=a=ADMIN',
  });
  expect(oidc).toMatchObject({ clientSecret: undefined, scope: 'openid profile email' });
  expect([...(oidc?.roles?.byValue ?? [])]).toEqual([
    ['duty', ['OPERATOR', 'CHANGE_MANAGER']],
    ['cn=a', ['ADMIN']],
  ]);
  expect(readConfig({}).oidc).toBeUndefined();
});

test.each([
  [{ PORT: 'many' }, /PORT/],
  [{ PORT: '70000' }, /PORT/],
  [{ LINCHPIN_DEMO: 'yes' }, /LINCHPIN_DEMO/],
  [{ LINCHPIN_CURRENCY: 'Taler' }, /LINCHPIN_CURRENCY: is no currency/],
  [{ LINCHPIN_PUBLIC_URL: 'ftp://x' }, /LINCHPIN_PUBLIC_URL/],
  [{ LINCHPIN_OIDC_ISSUER: 'http://id.example', LINCHPIN_OIDC_CLIENT_ID: 'l' }, /ISSUER: needs https/],
  [{ LINCHPIN_OIDC_ISSUER: 'https://id.example' }, /LINCHPIN_OIDC_CLIENT_ID/],
  [
    { LINCHPIN_OIDC_ROLES_CLAIM: 'groups', LINCHPIN_OIDC_ROLES: 'staff=KING' },
    /staff=KING is not value=ROLE/,
  ],
  [{ LINCHPIN_OIDC_ROLES: 'staff=VIEWER' }, /LINCHPIN_OIDC_ROLES_CLAIM/],
  [{ LINCHPIN_SMTP_URL: 'smtp://mail.example' }, /LINCHPIN_MAIL_FROM/],
  [{ LINCHPIN_SMTP_URL: 'http://mail.example', LINCHPIN_MAIL_FROM: 'a@b.example' }, /LINCHPIN_SMTP_URL/],
  [{ LINCHPIN_SMTP_URL: 'smtp://mail.example', LINCHPIN_MAIL_FROM: 'nobody' }, /LINCHPIN_MAIL_FROM/],
])('%j is refused by name', (environment, name) => {
  expect(() => readConfig(environment)).toThrow(name);
});

test('a secret that is refused is not shown', () => {
  expect(() => readConfig({ LINCHPIN_PEPPER: 'geheim' })).toThrow(/^(?!.*geheim)/s);
});
