// Any static host: a folder below the root, no compression, types and cache headers that are wrong, a page of its own for what is missing.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, open, test as plain } from './fixtures.js';
import { dist, keptHere } from './site.js';
import { equalGroups, wholeVisit } from './wholeVisit.js';

/** `served` names one of the hosts below; `page` goes to the app's folder on it. */
const test = plain.extend({
  serviceWorkers: 'allow',
  served: ['small', { option: true }],
  top: async ({}, use) => {
    const top = await mkdtemp(join(tmpdir(), 'trellis-hosts-'));
    await cp(dist, join(top, 'our', 'school'), { recursive: true });
    await use(top);
    await rm(top, { recursive: true, force: true });
  },
  baseURL: async ({ served, top }, use) => {
    const { address, stop } = await hosts[served](top);
    await use(address);
    await stop();
  },
});

async function python(top) {
  const server = spawn('python3', ['-u', '-m', 'http.server', '0', '--bind', '127.0.0.1', '--directory', top]);
  const port = await new Promise((told, failed) => {
    server.on('error', failed);
    server.stdout.on('data', (text) => /port (\d+)/.test(text) && told(/port (\d+)/.exec(text)[1]));
  });
  return { address: `http://localhost:${port}/our/school/`, stop: () => server.kill() };
}

/**
 * A host in ten lines; `headers(path)` says what it sends along. What it lacks is answered with the app's own page for that. `slash` says where it leads
 * who asks for a folder without its final slash. (A host that shows them the folder's page right there is none for Trellis: all addresses in it are relative.)
 */
const small = (headers, slash) => async (top) => {
  const server = http.createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://x');
    const path = join(top, decodeURIComponent(pathname));
    const folder = (await stat(path).catch(() => null))?.isDirectory();
    if (folder && slash && !pathname.endsWith('/')) return response.writeHead(301, { location: slash(request.headers.host, pathname, search) }).end();
    const whole = folder ? join(path, 'index.html') : path;
    const bytes = await readFile(whole).catch(() => null);
    if (bytes) return response.writeHead(200, headers(whole)).end(bytes);
    response.writeHead(404, { 'content-type': 'text/html' }).end(await readFile(join(top, 'our/school/404.html')));
  });
  await new Promise((ready) => server.listen(0, ready));
  return { address: `http://localhost:${server.address().port}/our/school/`, stop: () => (server.close(), server.closeAllConnections()) };
};
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.wasm': 'application/wasm' };

const known = ({ '.wasm': wasm, '.json': json, ...others }) => others;
const hosts = {
  'python3 -m http.server': python,
  small: small((path) => ({ 'content-type': types[extname(path)] ?? 'application/octet-stream' })),
  'one that leads to the slash with an address of its own': small((path) => ({ 'content-type': types[extname(path)] ?? 'application/octet-stream' }), (name, path, search) => `http://${name}${path}/${search}`),
  'one that keeps everything for a year, the page too': small((path) => ({ 'content-type': types[extname(path)] ?? 'application/octet-stream', 'cache-control': 'public, max-age=31536000' })),
  'one that knows neither WebAssembly nor JSON, and keeps nothing': small((path) => ({ 'content-type': known(types)[extname(path)] ?? 'text/plain', 'cache-control': 'no-store' })),
};

for (const served of Object.keys(hosts).filter((name) => !/^small|slash/.test(name))) {
  test.describe(served, () => {
    test.use({ served });

    test('a whole visit, in a folder below the root, without compression', async ({ page }) => {
      test.setTimeout(90_000);
      await wholeVisit(page);
    });
  });
}

for (const served of ['python3 -m http.server', 'one that leads to the slash with an address of its own']) {
  test.describe(served, () => {
    test.use({ served });

    test('the folder without its final slash is the app, in its folder', async ({ page, baseURL }) => {
      test.setTimeout(90_000);
      const bare = baseURL.replace(/\/$/, '');
      await page.goto(`${bare}${equalGroups}`);
      await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeVisible();
      await expect(page).toHaveURL(`${baseURL}${equalGroups}`);
      await keptHere(page);
      await page.goto('about:blank');
      await page.goto(`${bare}?from=a-link#/map`);
      await expect(page.getByRole('link', { name: /^Equal groups/ }).first()).toBeVisible();
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).scope)).toBe(baseURL);
    });
  });
}

test.describe('a host with a page for what is missing, as GitHub Pages has', () => {
  test.use({ expected: /404/ });

  test('a wrong address leads back to the app, in its folder', async ({ page }) => {
    await page.goto('./map');
    await expect(page.getByRole('heading', { name: 'This link leads nowhere' })).toBeVisible();
    await page.getByRole('link', { name: 'Go to Trellis' }).click();
    await expect(page.getByRole('heading', { name: 'What should we call you?' })).toBeVisible();
    await page.goto('./map/of/skills');
    await page.getByRole('link', { name: 'Go one step up' }).click();
    await expect(page).toHaveURL(/\/our\/school\/map\/$/);
    await page.getByRole('link', { name: 'Go one step up' }).click();
    await expect(page.getByRole('heading', { name: 'What should we call you?' })).toBeVisible();
  });

  test('the page by its own name is the app too', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}index.html${equalGroups}`);
    await expect(page.locator('#question')).toBeVisible();
  });
});

test('what is built names nothing outside its folder', async ({ top, baseURL }) => {
  expect(baseURL).toContain('/our/school/');
  const folder = join(top, 'our', 'school');
  for (const name of ['index.html', 'rescue.html', '404.html', 'manifest.webmanifest']) {
    const text = await readFile(join(folder, name), 'utf8');
    const addresses = [...text.matchAll(/(?:href|src|url|data-[a-z]+)"?[=:]\s*"([^"]+)"/g)].map((found) => found[1]);
    expect(addresses.length, name).toBeGreaterThan(0);
    for (const address of addresses) expect(address, name).not.toMatch(/^(\/|[a-z]+:)/);
  }
});
