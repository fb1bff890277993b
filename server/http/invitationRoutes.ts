import { z } from 'zod';
import type { InvitationDoor } from '../access/acceptInvitation.ts';
import { sessionLife } from '../access/sessions.ts';
import type { Cookie } from './cookie.ts';
import { checkOrigin } from './origin.ts';
import { readJson } from './readBody.ts';
import { sendJson, sendNothing } from './respond.ts';
import type { Route } from './router.ts';

export interface InvitationOptions {
  readonly door: InvitationDoor;
  readonly cookie: Cookie;
  readonly publicUrl: string | undefined;
}

const text = z.string().max(1_000);
const lookShape = z.strictObject({ secret: text });
const acceptShape = z.strictObject({ secret: text, name: text.optional(), password: text });

/**
 * Where the link of an invitation leads. Its secret comes in a body and never in an address, so no log has it. As
 * with signing in, JSON and no foreign Origin keep other sites' pages out.
 */
export function invitationRoutes({ door, cookie, publicUrl }: InvitationOptions): Route[] {
  return [
    {
      method: 'POST',
      path: '/invitation/person',
      async handle(exchange) {
        checkOrigin(exchange.request, publicUrl);
        const { secret } = await readJson(exchange.request, lookShape);
        const { handle, name, expiresAt, hadPassword } = await door.invited(secret, exchange.address);
        sendJson(exchange, 200, {
          handle,
          name,
          expiresAt: new Date(expiresAt).toISOString(),
          newPassword: hadPassword,
        });
      },
    },
    {
      method: 'POST',
      path: '/invitation',
      async handle(exchange) {
        checkOrigin(exchange.request, publicUrl);
        const given = await readJson(exchange.request, acceptShape);
        const secret = await door.accept(given, exchange.address);
        sendNothing(exchange, { 'set-cookie': cookie.set(secret, sessionLife) });
      },
    },
  ];
}
