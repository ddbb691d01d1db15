// From address to first screen, and what people see when that does not work.
import { readFile } from 'node:fs/promises';
import { answer, attemptsOf, practice, savedFile } from './answering.js';
import { axe, expect, noSidewaysScroll, open, shot, test } from './fixtures.js';
import { openFile } from './learnerFile.js';

test('the app starts and takes the place of the opening screen', async ({ page }) => {
  await open(page);
  await expect(page.locator('#app h1').first()).toBeVisible();
  await axe(page);
  await noSidewaysScroll(page);
  await shot(page, 'start');
});

test('the opening screen is readable before the program is here', async ({ page }) => {
  await page.route('**/*.wasm', () => {}); // never answered
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('heading', { name: 'Trellis' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Getting your page ready.');
  await axe(page);
  await shot(page, 'opening');
});

test('a host that does not know WebAssembly’s type still starts the app', async ({ page }) => {
  await page.route('**/*.wasm', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'application/octet-stream' } });
  });
  await open(page);
});

test.describe('without the program', () => {
  test.use({ expected: /\.wasm/ });

  test('a person can try again or save what is stored', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('trellis/someone/log/a/0', 'line \ud800'));
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('./');
    const sheet = page.getByRole('alertdialog', { name: 'Trellis did not start.' });
    await expect(sheet).toBeVisible();
    await expect(sheet.getByRole('link', { name: 'Open the rescue page' })).toHaveAttribute('href', 'rescue.html');
    await axe(page);
    await shot(page, 'stopped');
    const kept = await saveWork(page, sheet);
    expect(kept.local_storage).toEqual({ 'trellis/someone/log/a/0': 'line \ud800' });
    await page.unroute('**/*.wasm');
    await sheet.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('#opening-word')).toHaveCount(0);
  });
});

test('a program that stops while it starts does not send anyone to look at the network', async ({ page }) => {
  // the smallest module whose start function traps
  const trap = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 5, 1, 3, 0, 0, 11];
  await page.route('**/*.wasm', (route) => route.fulfill({ contentType: 'application/wasm', body: Buffer.from(trap) }));
  await page.goto('./');
  await expect(page.getByRole('alertdialog', { name: 'Trellis has to stop.' })).toBeVisible();
});

test('a bug that stops the program leaves a way to save everything', async ({ page }) => {
  await open(page);
  await page.evaluate(async () => {
    localStorage.setItem('elsewhere', 'not ours');
    localStorage.setItem('trellis/kept', 'ours');
    window.trellisMirror.push('a recent line');
    await new Promise((resolve) => {
      const opening = indexedDB.open('trellis-proof', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('recent').put({ line: 'kept', drawing: new Uint8Array([1, 2]) }, 'trellis/a/0');
      opening.onsuccess = () => resolve(opening.result.close());
    });
    window.trellisPanic('a bug of ours');
  });
  const sheet = page.getByRole('alertdialog', { name: 'Trellis has to stop.' });
  await expect(sheet.getByText('a bug of ours')).toBeHidden();
  const kept = await saveWork(page, sheet);
  expect(kept.local_storage).toMatchObject({ 'trellis/kept': 'ours' });
  expect(kept.local_storage).not.toHaveProperty('elsewhere');
  expect(kept.mirror).toEqual(['a recent line']);
  expect(kept.problem).toBe('a bug of ours');
  expect(kept.indexed_db['trellis-proof']).toEqual({ recent: [{ key: 'trellis/a/0', value: { line: 'kept', drawing: { bytes: [1, 2] } } }] });
});

test('storage denied, an answer, a bug: the file of the sheet holds the answer, and opens', async ({ page, browser, baseURL }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await open(page, practice);
  await answer(page, 4711);
  await page.evaluate(() => window.trellisPanic('a bug of ours'));
  const kept = await saveWork(page, page.getByRole('alertdialog', { name: 'Trellis has to stop.' }));
  expect(kept.local_storage).toEqual({});
  expect(kept.mirror.map((row) => row.value).join()).toContain('"a":"4711"');
  // the app reads that file as any other of ours
  const elsewhere = await browser.newContext({ baseURL });
  const other = await elsewhere.newPage();
  await other.goto('./#/welcome');
  await openFile(other, JSON.stringify(kept));
  expect(attemptsOf(await savedFile(other)).map((attempt) => attempt.typed)).toEqual(['4711']);
  await elsewhere.close();
});

test('a browser that is too old gets a sentence and the rescue page', async ({ page }) => {
  await page.addInitScript(() => delete Array.prototype.toSorted);
  await page.goto('./');
  await expect(page.getByRole('status')).toContainText('This browser is too old for Trellis.');
  await expect(page.getByRole('link', { name: 'Save work from this browser' })).toBeVisible();
});

test('the app runs from any folder of a host', async ({ page }) => {
  await page.route('**/some/school/**', async (route) => {
    const url = route.request().url().replace('/some/school/', '/');
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await page.goto('./some/school/');
  await expect(page.locator('#opening-word')).toHaveCount(0);
});

async function saveWork(page, sheet) {
  const [download] = await Promise.all([page.waitForEvent('download'), sheet.getByRole('button', { name: 'Save my work' }).click()]);
  return JSON.parse(await readFile(await download.path(), 'utf8'));
}

test('a link that is followed while storage is still being read is heard', async ({ page }) => {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...args) {
      // as on a slow disk: the database answers a second late, and the link is followed meanwhile
      const real = open.apply(this, args);
      for (const name of ['onsuccess', 'onerror', 'onblocked', 'onupgradeneeded']) {
        Object.defineProperty(real, name, { set: (heard) => real.addEventListener(name.slice(2), (event) => (name === 'onupgradeneeded' ? heard(event) : setTimeout(() => heard(event), 1500))) });
      }
      window.storageAsked = true;
      return real;
    };
  });
  await page.goto('./#/about');
  await page.waitForFunction(() => window.storageAsked);
  await page.evaluate(() => (location.hash = '#/map'));
  await expect(page.getByRole('heading', { level: 1, name: 'My trellis' })).toBeVisible();
});
