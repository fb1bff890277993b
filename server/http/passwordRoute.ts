import { z } from 'zod';
import type { OwnPassword } from '../access/ownPassword.ts';
import type { Caller } from '../model/principal.ts';
import type { Exchange, Handler } from './exchange.ts';
import { readJson } from './readBody.ts';
import { sendNothing } from './respond.ts';

const text = z.string().max(1_000);
const shape = z.strictObject({ current: text, password: text });

/** People change their own password; the session they do it from goes on. */
export function passwordRoute(own: OwnPassword, identify: (exchange: Exchange) => Promise<Caller>): Handler {
  return async (exchange) => {
    const caller = await identify(exchange);
    await own.change(caller, await readJson(exchange.request, shape));
    sendNothing(exchange);
  };
}
