// A good static host in small: compression, MIME types, security and cache headers, over one folder.
import { readFile, stat } from 'node:fs/promises';
import http from 'node:http';
import { extname, join, normalize } from 'node:path';
import { digest } from './paths.mjs';
import { squeeze } from './squeeze.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};
const packed = new Set(['.png', '.woff2']);
const hashed = /-[0-9a-f]{10}\.\w+$/;

/** A server over `folder`; `extra(request, response)` may answer first by returning true. It does not listen yet. */
export function host(folder, { extra = () => false, page = (html) => html } = {}) {
  return http.createServer(async (request, response) => {
    if (extra(request, response)) return;
    try {
      await send(folder, page, request, response);
    } catch (error) {
      const missing = error instanceof URIError || ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(error.code);
      if (missing) await sendMissing(folder, response);
      else response.writeHead(500, { 'content-type': 'text/plain' }).end('The server met a problem.\n');
      if (!missing) console.error(error);
    }
  });
}

/** Squeezes every file before the first visitor asks. */
export async function warm(folder, site) {
  for (const [address, bytes] of site) if (!packed.has(extname(address))) await squeeze(bytes, 'br');
}

async function send(folder, page, request, response) {
  const address = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
  const path = join(folder, address.endsWith('/') ? `${address}index.html` : address);
  if ((await stat(path)).isDirectory()) return void response.writeHead(301, { location: `${address}/` }).end();
  const extension = extname(path);
  const whole = await readFile(path);
  const bytes = extension === '.html' ? Buffer.from(page(whole.toString())) : whole;
  const tag = `"${digest(bytes).slice(0, 16)}"`;
  const headers = { ...(await securityHeaders(folder)), 'content-type': types[extension] ?? 'application/octet-stream', etag: tag, vary: 'accept-encoding' };
  headers['cache-control'] = hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
  if (request.headers['if-none-match'] === tag) return void response.writeHead(304, headers).end();
  const [way, body] = await choose(bytes, extension, request.headers['accept-encoding'] ?? '');
  if (way) headers['content-encoding'] = way;
  headers['content-length'] = body.length;
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
}

/** What is not there: with a page of the site's own, as many hosts do. */
async function sendMissing(folder, response) {
  const page = await readFile(join(folder, '404.html')).catch(() => null);
  response.writeHead(404, { 'content-type': page ? types['.html'] : 'text/plain' }).end(page ?? 'Not found.\n');
}

async function choose(bytes, extension, accepted) {
  if (packed.has(extension) || bytes.length < 200) return [null, bytes];
  const way = ['br', 'gzip'].find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
  return way ? [way, await squeeze(bytes, way)] : [null, bytes];
}

/** The policy stands once, in index.html; as a header it also covers the other pages and can say who may frame them. */
async function securityHeaders(folder) {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  if (!policy) throw new Error('index.html carries no Content-Security-Policy');
  return {
    'content-security-policy': `${policy}; frame-ancestors 'self'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}
