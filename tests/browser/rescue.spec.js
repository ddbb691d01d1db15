// The rescue page: it lists, saves and brings back what is kept, without the program.
import { readFile } from 'node:fs/promises';
import { axe, expect, noSidewaysScroll, test } from './fixtures.js';

const learner = '00000000feed5eed';
const line = (n, e) => JSON.stringify({ w: 'c0ffee00c0ffee01', n, l: n + 1, t: 1795320000000 + n, z: -300, e });
const kept = [line(0, { began: { name: 'Mia', grade: 3 } }), line(1, { 'of-a-later-version': { deep: [1] } })];
const recent = line(2, { skipped: { x: 'math.3.oa/equal-groups/how-many', v: 1, s: '42' } });

/** What a browser holds after a visit: two lines and a damaged one in localStorage, one more in IndexedDB. */
async function visit(page) {
  await page.evaluate(
    ({ learner, kept, recent }) =>
      new Promise((resolve) => {
        localStorage.setItem(`trellis/${learner}/log/c0ffee00c0ffee01/0`, `=${kept.join('\n')}\n{"half \ud800`);
        const opening = indexedDB.open('trellis', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('recent').put(recent, `trellis/${learner}/2`);
        opening.onsuccess = () => resolve(opening.result.close());
      }),
    { learner, kept, recent },
  );
  await page.reload();
}

test('a person saves a file and brings it back elsewhere, damage and all', async ({ page, browser, baseURL }) => {
  await page.goto('./rescue.html');
  await expect(page.getByText('Nothing is kept in this browser.')).toBeVisible();
  await visit(page);
  await expect(page.getByText('Mia: 3 things kept')).toBeVisible();
  await axe(page);
  await noSidewaysScroll(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a file for Mia' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^trellis-mia-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  for (const each of [...kept, recent]) expect(text.split('\n').map((one) => one.replace(/,$/, ''))).toContain(each);
  expect(JSON.parse(text)).toMatchObject({ learner, name: 'Mia', kept_aside: [{ why: 'not-text' }] });

  const elsewhere = await browser.newContext({ baseURL });
  const other = await elsewhere.newPage();
  await other.goto('./rescue.html');
  const file = { name: 'mia.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await other.getByLabel('Your file').setInputFiles(file);
  await expect(other.getByText('Done. 3 things were brought back. 0 were here already.')).toBeVisible();
  await expect(other.getByText('Mia: 3 things kept')).toBeVisible();
  await other.reload();
  await other.getByLabel('Your file').setInputFiles(file);
  await expect(other.getByText('Done. 0 things were brought back. 3 were here already.')).toBeVisible();
  await elsewhere.close();
});

test('another file changes nothing', async ({ page }) => {
  await page.goto('./rescue.html');
  await page.getByLabel('Your file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByText('This is not a file from Trellis. Nothing was changed.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the page is small and needs nothing of the program', async ({ page, request, baseURL }) => {
  const asked = [];
  page.on('request', (one) => asked.push(new URL(one.url()).pathname));
  await page.goto('./rescue.html');
  await expect(page.getByText('Nothing is kept in this browser.')).toBeVisible();
  let bytes = 0;
  for (const path of new Set(asked)) bytes += (await (await request.get(new URL(path, baseURL).href)).body()).length;
  expect(asked.filter((path) => /\.wasm|trellis-|start-/.test(path))).toEqual([]);
  expect(bytes).toBeLessThan(20 * 1024);
});
