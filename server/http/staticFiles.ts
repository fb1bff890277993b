import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Exchange } from './exchange.ts';

interface Asset {
  readonly content: Buffer;
  readonly type: string;
  readonly tag: string;
  readonly cache: string;
  readonly packs: boolean;
  readonly packed: Map<string, Promise<Buffer>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
const packedAlready = new Set(['.png', '.ico', '.woff2']);

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** The built web app, held in memory; a path that is no file leads to the page, whose router knows it. */
export class StaticFiles {
  readonly #assets = new Map<string, Asset>();

  constructor(folder: string) {
    if (!existsSync(folder)) return;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(folder.length).split('\\').join('/');
      this.#assets.set(path.startsWith('/') ? path : `/${path}`, readAsset(file, path));
    }
  }

  /** Whether there is a web app to show. */
  get built(): boolean {
    return this.#assets.has('/index.html');
  }

  /** Answers a GET that no route took. False where there is nothing to show for it. */
  async serve({ request, response, url }: Exchange): Promise<boolean> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const asset = this.#find(url.pathname, request.headers.accept ?? '');
    if (asset === undefined) return false;
    response.setHeader('etag', asset.tag);
    response.setHeader('cache-control', asset.cache);
    if (request.headers['if-none-match']?.split(/,\s*/).includes(asset.tag)) {
      response.writeHead(304).end();
      return true;
    }
    const encoding = asset.packs
      ? chooseEncoding(String(request.headers['accept-encoding'] ?? ''))
      : undefined;
    const content = encoding === undefined ? asset.content : await packed(asset, encoding);
    response.setHeader('content-type', asset.type);
    response.setHeader('content-length', content.length);
    if (asset.packs) response.setHeader('vary', 'accept-encoding');
    if (encoding !== undefined) response.setHeader('content-encoding', encoding);
    response.writeHead(200).end(request.method === 'HEAD' ? undefined : content);
    return true;
  }

  #find(path: string, accept: string): Asset | undefined {
    const asset = this.#assets.get(path);
    if (asset !== undefined) return asset;
    const page = path === '/' || (!path.startsWith('/assets/') && accept.includes('text/html'));
    return page ? this.#assets.get('/index.html') : undefined;
  }
}

function readAsset(file: string, path: string): Asset {
  const content = readFileSync(file);
  const ending = extname(file);
  // The build writes a hash of the content into the names of what it puts under assets/.
  const hashed = /^\/?assets\//.test(path);
  return {
    content,
    type: types[ending] ?? 'application/octet-stream',
    tag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`,
    cache: hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    packs: content.length > 1_000 && !packedAlready.has(ending),
    packed: new Map(),
  };
}

function chooseEncoding(accepted: string): 'br' | 'gzip' | undefined {
  const names = accepted.split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part));
  const has = (name: string) => names.some((part) => part.split(';')[0]?.trim() === name);
  return has('br') ? 'br' : has('gzip') ? 'gzip' : undefined;
}

function packed(asset: Asset, encoding: 'br' | 'gzip'): Promise<Buffer> {
  const kept = asset.packed.get(encoding);
  if (kept !== undefined) return kept;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
  const work = encoding === 'br' ? packBrotli(asset.content, quality) : packGzip(asset.content);
  asset.packed.set(encoding, work);
  return work;
}
