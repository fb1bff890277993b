import { defineStatement, integer } from '../graph/statement.ts';
import type { Access } from './access.ts';
import { appendAudit } from './audit.ts';
import { mergePrincipal } from './principals.ts';
import { bootstrapTokenId } from './tokenText.ts';

const find = defineStatement<{ ids: string[] }, { hash: string }>('access/findTokens');
const replace = defineStatement<{ handle: string; id: string; hash: string; now: unknown }, never>(
  'access/replaceBootstrapToken',
);

/** The handle of the principal that `LINCHPIN_BOOTSTRAP_TOKEN` acts for. */
export const bootstrapHandle = 'bootstrap';

/**
 * Makes `LINCHPIN_BOOTSTRAP_TOKEN` a token with the role ADMIN. It stays valid on later starts without the
 * variable; another value replaces it; one that was revoked stays revoked until the value changes.
 */
export async function keepBootstrapToken(access: Access, text: string): Promise<void> {
  const ids = [bootstrapTokenId];
  await access.database.write(async (transaction) => {
    const [kept] = await find.run(transaction, { ids });
    if (kept !== undefined && access.peppers.matches('token', text, kept.hash)) return;
    const handle = bootstrapHandle;
    await mergePrincipal(transaction, { handle, name: 'Bootstrap token', roles: ['ADMIN'] });
    const hash = access.peppers.hash('token', text);
    await replace.run(transaction, { handle, id: bootstrapTokenId, hash, now: integer(Date.now()) });
    const detail = { replaced: kept !== undefined };
    await appendAudit(transaction, {
      actor: handle,
      action: 'BOOTSTRAP_TOKEN_SET',
      subject: bootstrapTokenId,
      detail,
    });
  });
  access.tokens.forget(bootstrapTokenId);
}
