import { appendFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import type { Access } from '../../../server/access/access.ts';
import { appendAudit } from '../../../server/access/audit.ts';
import { readAnchors } from '../../../server/access/auditAnchor.ts';
import { issueToken } from '../../../server/access/issueToken.ts';
import { verifyAudit } from '../../../server/access/verifyAudit.ts';
import { admin, freshAccess } from './fixture.ts';

let access: Access;
beforeEach(async () => {
  ({ access } = await freshAccess());
  for (let index = 1; index <= 5; index += 1) await write(index);
  await access.anchor.write();
});

const write = (index: number) =>
  access.database.write((transaction) =>
    appendAudit(transaction, { actor: 'a', action: 'TRIED', subject: `s${index}`, detail: { index } }),
  );
const change = (text: string) => access.database.write((transaction) => transaction.run(text));
const verify = () => verifyAudit(access.database, readAnchors(access.anchor.file));

test('a chain that nobody touched has no findings', async () => {
  expect(await verify()).toEqual({ entries: 5, findings: [] });
});

test('entries written at once are still one chain', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, index) => write(10 + index)));
  expect(await verify()).toEqual({ entries: 17, findings: [] });
});

test('an edited entry is found', async () => {
  await change("MATCH (e:AuditEntry {seq: 3}) SET e.actor = 'somebody else'");
  expect((await verify()).findings).toMatchObject([{ kind: 'EDITED', seq: 3 }]);
});

test('an entry that was edited together with its hash is found', async () => {
  await change("MATCH (e:AuditEntry {seq: 3}) SET e.actor = 'x', e.hash = 'y'");
  expect((await verify()).findings.map(({ kind }) => kind)).toContain('EDITED');
});

test('a missing entry is found', async () => {
  await change('MATCH (e:AuditEntry {seq: 2}) DELETE e');
  expect((await verify()).findings).toMatchObject([{ kind: 'MISSING', seq: 2 }]);
});

test('a truncated chain is found, also where the head was set back', async () => {
  await change('MATCH (e:AuditEntry) WHERE e.seq > 3 DELETE e');
  expect((await verify()).findings).toMatchObject([{ kind: 'TRUNCATED', seq: 5 }]);
  await change("MATCH (e:AuditEntry {seq: 3}), (h:AuditHead {id: 'head'}) SET h.seq = 3, h.hash = e.hash");
  expect((await verifyAudit(access.database)).findings).toEqual([]);
  expect((await verify()).findings).toMatchObject([{ kind: 'TRUNCATED', seq: 5 }]);
});

test('a chain that was written anew contradicts the anchors', async () => {
  await change('MATCH (e:AuditEntry) DELETE e');
  await change('MATCH (h:AuditHead) DELETE h');
  for (let index = 1; index <= 6; index += 1) await write(index + 100);
  expect((await verifyAudit(access.database)).findings).toEqual([]);
  expect((await verify()).findings).toMatchObject([{ kind: 'EDITED', seq: 5 }]);
});

test('the head is written outside the database soon after, and half a line there does no harm', async () => {
  await write(6);
  await expect.poll(() => readAnchors(access.anchor.file).at(-1)?.seq).toBe(6);
  appendFileSync(access.anchor.file, '7 abc');
  expect((await verify()).findings).toEqual([]);
});

test('where the audit entry cannot be written, neither is the change', async () => {
  await change("CREATE (:AuditEntry {seq: 6, hash: 'in the way'})");
  await expect(
    issueToken(access.database, admin, { principal: 'nobody', roles: ['VIEWER'] }),
  ).rejects.toThrow();
  const left = await access.database.read((transaction) => transaction.run('MATCH (t:Token) RETURN t'));
  expect(left.records).toEqual([]);
});
