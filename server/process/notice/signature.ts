import { createHmac } from 'node:crypto';

/**
 * What vouches for a webhook's body and for when it was sent: HMAC-SHA256 in hex over `<timestamp>.<body>`, after the
 * version of this rule.
 * @param timestamp s since 1970, as in the header beside it
 */
export const signatureOf = (secret: string, timestamp: number, body: string): string =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
