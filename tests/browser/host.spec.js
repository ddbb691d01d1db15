// What `make serve` sends is what a good host would.
import { expect, test } from './fixtures.js';

async function headersOf(request, baseURL, pattern) {
  const html = await (await request.get(baseURL)).text();
  const address = pattern.exec(html)[1];
  return (await request.get(new URL(address, baseURL).href, { headers: { 'accept-encoding': 'br' } })).headers();
}

test('the page is asked for anew and carries its policy', async ({ request, baseURL }) => {
  const headers = (await request.get(baseURL)).headers();
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe-inline');
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
