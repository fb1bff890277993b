import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env.LINCHPIN_URL ?? 'http://127.0.0.1:4000';
const ownPaths = ['/graphql', '/session', '/welcome', '/invitation', '/ingest', '/health'];

/** Builds web/ into web/dist, which the server serves; in development hands the server's paths on to it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Nothing inlined as data: addresses, so that the strictest content security policy holds.
    assetsInlineLimit: 0,
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ownPaths.map((path) => [
        path,
        {
          target: server,
          // /welcome and /invitation are also pages of ours: only their POST is the server's.
          bypass: (request: { method?: string; url?: string }) =>
            ['/welcome', '/invitation'].includes(path) && request.method === 'GET' ? request.url : undefined,
        },
      ]),
    ),
  },
});
