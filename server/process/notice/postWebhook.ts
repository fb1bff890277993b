import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { Notice } from './notice.ts';
import { isPublicAddress, publicLookup, RefusedAddress } from './publicAddress.ts';
import { signatureOf } from './signature.ts';

export interface WebhookPost {
  readonly url: string;
  readonly secret: string;
  readonly notice: Pick<Notice, 'id' | 'event'>;
  readonly body: string;
  /** Whether it may go to private and loopback addresses. */
  readonly privateToo: boolean;
  /** How long (ms) it may take from the look-up of the name to the answer. */
  readonly patience?: number;
}

/**
 * Sends a webhook once, signed with the time of now. What the receiver answers beside its status is not read, and a
 * redirect is an answer like any other, so nobody leads it elsewhere.
 * @throws Error with a sentence where no answer of success came in time; RefusedAddress
 */
export async function postWebhook(post: WebhookPost): Promise<void> {
  const url = new URL(post.url);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // No name is looked up for an address, so it is looked at here.
  if (!post.privateToo && isIP(host) !== 0 && !isPublicAddress(host)) throw new RefusedAddress(host);
  const timestamp = Math.floor(Date.now() / 1_000);
  const patience = post.patience ?? 10_000;
  const status = await answerOf(url, post, {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(post.body)),
    'user-agent': 'Linchpin',
    'linchpin-event': post.notice.event,
    'linchpin-notice': post.notice.id,
    'linchpin-timestamp': String(timestamp),
    'linchpin-signature': signatureOf(post.secret, timestamp, post.body),
  }).catch((error: Error) => {
    throw error.name === 'TimeoutError' || error.name === 'AbortError'
      ? new Error(`The receiver did not answer within ${patience / 1_000} s.`)
      : error;
  });
  if (status < 200 || status > 299) throw new Error(`The receiver answered ${status}.`);
}

function answerOf(url: URL, post: WebhookPost, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      method: 'POST',
      headers,
      // A connection of its own: one that was kept could lead to where its name pointed before.
      agent: false,
      maxHeaderSize: 16_384,
      signal: AbortSignal.timeout(post.patience ?? 10_000),
      ...(post.privateToo ? {} : { lookup: publicLookup }),
    });
    request.on('error', reject);
    request.on('response', (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    request.end(post.body);
  });
}
