// What `make serve` sends is what a good host would.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../.ci/paths.mjs';
import { expect, open, test } from './fixtures.js';
import { dist } from './site.js';

// word for word: who loosens the policy says so here, and in docs/hosting.md
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};
const policy = Object.entries(directives).map((each) => each.join(' ')).join('; ');
const inHeader = `${policy}; frame-ancestors 'self'`;

async function headersOf(request, baseURL, pattern) {
  const html = await (await request.get(baseURL)).text();
  const address = pattern.exec(html)[1];
  return (await request.get(new URL(address, baseURL).href, { headers: { 'accept-encoding': 'br' } })).headers();
}

test('the page is asked for anew and carries its policy', async ({ request, baseURL }) => {
  const headers = (await request.get(baseURL)).headers();
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers['content-security-policy']).toBe(inHeader);
  const again = await request.get(baseURL, { headers: { 'if-none-match': headers.etag } });
  expect(again.status()).toBe(304);
});

test('the program is squeezed, typed and kept for good', async ({ request, baseURL }) => {
  const headers = await headersOf(request, baseURL, /href="(trellis-[0-9a-f]{10}\.wasm)"/);
  expect(headers['content-type']).toBe('application/wasm');
  expect(headers['content-encoding']).toBe('br');
  expect(headers['cache-control']).toContain('immutable');
});

test('no address leads out of the folder', async ({ request, baseURL }) => {
  for (const address of ['%2e%2e/Cargo.toml', '..%2fCargo.toml', 'no-such-page', '%ff']) {
    const response = await request.get(baseURL + address);
    expect(response.status(), address).toBeGreaterThanOrEqual(400);
    expect(response.status(), address).toBeLessThan(500);
  }
});

test('the page that was built carries the policy word for word, and the hosting page shows the same', async () => {
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  const metas = [...page.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g)];
  expect(metas.map((meta) => meta[1])).toEqual([policy]);
  expect(page.indexOf(metas[0][0]), 'before anything it is for').toBeLessThan(page.search(/<(link|script|style)\b/));
  expect(policy).not.toMatch(/'unsafe-(inline|eval)'|\*|https?:/);
  const shown = (await readFile(join(root, 'docs', 'hosting.md'), 'utf8')).matchAll(/^Content-Security-Policy: (.*)$/gm);
  expect([...shown].map((line) => line[1])).toEqual([inHeader]);
});

// the meta tag by itself, as on a host that sends no headers; and as our own host sends it
for (const header of ['with', 'without']) {
  test.describe(`${header} the header`, () => {
    test.use({ expected: /./ }); // trouble on purpose: it is counted below

    test('what is not of the site is refused in the page: scripts, eval, styles, other places', async ({ page, baseURL }) => {
      const asked = [];
      await page.route('**/*', async (route) => {
        if (!route.request().url().startsWith(baseURL)) return asked.push(route.request().url()), route.abort();
        if (header === 'with' || route.request().resourceType() !== 'document') return route.continue();
        const response = await route.fetch();
        const { 'content-security-policy': _, ...headers } = response.headers();
        await route.fulfill({ response, headers });
      });
      await page.addInitScript(() => {
        window.refused = [];
        addEventListener('securitypolicyviolation', (event) => window.refused.push(`${event.effectiveDirective} ${event.blockedURI}`));
      });
      const answer = page.waitForResponse(baseURL);
      await open(page);
      expect('content-security-policy' in (await answer).headers()).toBe(header === 'with');
      expect(await page.evaluate(() => window.refused), 'the app itself asks for nothing of it').toEqual([]);
      // through the page's own timers: what the debugger evaluates is under no policy
      const went = await page.evaluate(
        () =>
          new Promise((told) => {
            setTimeout(async () => {
              const went = [];
              const put = (tag, more) => document.head.append(Object.assign(document.createElement(tag), more));
              const tries = {
                eval: () => (0, eval)('1'),
                Function: () => new Function('return 1')(),
                fetch: () => fetch('https://elsewhere.example/taken', { mode: 'no-cors' }),
                beacon: () => new Promise((sent, not) => (navigator.sendBeacon('https://elsewhere.example/beacon', 'x') ? sent() : not())),
                socket: () => new Promise((opened, not) => Object.assign(new WebSocket('wss://elsewhere.example/socket'), { onopen: opened, onerror: not })),
                script: () => new Promise((loaded, not) => put('script', { src: 'https://elsewhere.example/script.js', onload: loaded, onerror: not })),
                picture: () => new Promise((loaded, not) => Object.assign(new Image(), { onload: loaded, onerror: not, src: 'https://elsewhere.example/pixel.gif' })),
                inline: () => (put('script', { textContent: 'window.inlineRan = true' }), window.inlineRan ? undefined : Promise.reject()),
                handler: () => (document.body.setAttribute('onclick', 'window.handlerRan = true'), document.body.click(), window.handlerRan ? undefined : Promise.reject()),
                style: () => (put('style', { textContent: 'html { outline-width: 7px }' }), getComputedStyle(document.documentElement).outlineWidth === '7px' ? undefined : Promise.reject()),
              };
              for (const [name, way] of Object.entries(tries)) {
                try {
                  await way();
                  went.push(name);
                } catch {} // refused, as it should be
              }
              setTimeout(() => told(went), 200);
            });
          }),
      );
      expect(went.filter((name) => name !== 'beacon'), 'what went through').toEqual([]); // a beacon says yes before it is looked at
      expect(asked, 'what left for elsewhere').toEqual([]);
      const refused = (await page.evaluate(() => window.refused)).join('\n');
      const there = 'https://elsewhere.example';
      const wanted = ['script-src eval', 'script-src-elem inline', 'script-src-attr inline', 'style-src-elem inline', `script-src-elem ${there}/script.js`];
      wanted.push(`connect-src ${there}/taken`, `connect-src ${there}/beacon`, 'connect-src wss://elsewhere.example/socket', `img-src ${there}/pixel.gif`);
      for (const each of wanted) expect(refused).toContain(each);
    });
  });
}
