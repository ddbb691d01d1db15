// nginx with the very lines that docs/hosting.md tells to write. `setup.sh browser` installs it where it may; elsewhere this is left out, and says so.
import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../.ci/paths.mjs';
import { expect, test as plain } from './fixtures.js';
import { dist } from './site.js';
import { wholeVisit } from './wholeVisit.js';

const test = plain.extend({
  serviceWorkers: 'allow',
  baseURL: async ({}, use) => {
    const top = await mkdtemp(join(tmpdir(), 'trellis-nginx-'));
    await cp(dist, join(top, 'trellis'), { recursive: true });
    const port = await freePort();
    const server = await start(top, port);
    await use(`http://localhost:${port}/trellis/`);
    server.kill();
    await rm(top, { recursive: true, force: true });
  },
});
test.skip(!isHere(), 'nginx is not on this machine');

test('what docs/hosting.md says of nginx serves a whole visit, below the root, squeezed, with its headers', async ({ page, baseURL, request }) => {
  test.setTimeout(90_000);
  await wholeVisit(page);
  const html = await request.get(baseURL);
  expect(html.headers()).toMatchObject({ 'content-type': 'text/html', 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(await html.text())[1];
  expect(html.headers()['content-security-policy']).toBe(`${policy}; frame-ancestors 'self'`);
  const program = /href="(trellis-[0-9a-f]{10}\.wasm)"/.exec(await html.text())[1];
  const wasm = await request.get(baseURL + program, { headers: { 'accept-encoding': 'gzip' } });
  expect(wasm.headers()).toMatchObject({ 'content-type': 'application/wasm', 'content-encoding': 'gzip', 'cache-control': 'public, max-age=31536000, immutable' });
  expect((await request.get(`${baseURL}worker.js`)).headers()).toMatchObject({ 'content-type': 'text/javascript', 'cache-control': 'no-cache' });
});

test.describe('for what is missing', () => {
  test.use({ expected: /404/ });

  test('nginx shows the page of the app', async ({ page, baseURL }) => {
    const answer = await page.goto(`${baseURL}map`);
    expect(answer.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'This link leads nowhere' })).toBeVisible();
  });
});

function isHere() {
  try {
    return Boolean(execFileSync('nginx', ['-v'], { stdio: 'pipe' }));
  } catch {
    return false;
  }
}

async function start(top, port) {
  const told = /```nginx\n([^]+?)```/.exec(await readFile(join(root, 'docs', 'hosting.md'), 'utf8'))[1];
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(top, name)};`).join(' ');
  const user = process.getuid() === 0 ? 'user root;' : '';
  const config = `daemon off; ${user} pid ${join(top, 'pid')}; error_log ${join(top, 'error.log')}; events {}\nhttp { access_log off; ${folders} server { listen 127.0.0.1:${port}; root ${top};\n${told}} }\n`;
  await writeFile(join(top, 'nginx.conf'), config);
  const server = spawn('nginx', ['-e', 'stderr', '-c', join(top, 'nginx.conf')], { stdio: ['ignore', 'inherit', 'inherit'] });
  for (let tries = 0; ; tries += 1) {
    if (await fetch(`http://localhost:${port}/trellis/`).then((answer) => answer.ok, () => false)) return server;
    if (tries === 100 || server.exitCode !== null) throw new Error('nginx did not start with the lines of docs/hosting.md');
    await new Promise((rested) => setTimeout(rested, 50));
  }
}

function freePort() {
  return new Promise((found) => {
    const server = net.createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
