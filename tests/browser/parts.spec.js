// The program comes in two files (docs/building.md): what the first question needs, and the rest. Nothing but speed may depend on that.
import { expect, open, test } from './fixtures.js';

const equalGroups = '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all';
const rest = '**/rest-*.wasm';

/** How the page asked for the rest: `fetch`, or `xmlhttprequest` where the program had to wait for it. */
const ways = (page) =>
  page.evaluate(() => performance.getEntriesByType('resource').filter((each) => /\/rest-/.test(each.name)).map((each) => each.initiatorType));

test('the first question needs one file: if this fails, run `node .ci/hot.mjs` and commit the list it writes', async ({ page }) => {
  let asked = 0;
  await page.route(rest, () => void (asked += 1)); // never answered: a call into the rest would stop the page here
  await page.goto(`./${equalGroups}`);
  await expect(page.locator('#answer')).toBeFocused();
  const numbers = (await page.locator('#question b').allTextContents()).map(Number);
  await page.keyboard.type('999');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Not yet.' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.type(String(numbers[0] * numbers[1]));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Yes/ })).toBeVisible();
  expect(asked).toBe(1);
});

test('whoever is quicker than the network waits, and misses nothing', async ({ page }) => {
  let asked = 0;
  await page.route(rest, (route) => (++asked === 1 ? new Promise(() => {}) : route.continue())); // the first, quiet, request hangs
  await open(page, equalGroups);
  await expect(page.locator('#question')).toBeVisible();
  await page.evaluate(() => (location.hash = '#/map'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await ways(page)).toContain('xmlhttprequest');
});

test('the rest comes by itself, before anybody needs it', async ({ page }) => {
  await open(page, equalGroups);
  await expect.poll(() => ways(page)).toEqual(['fetch']);
  await page.evaluate(() => (location.hash = '#/map'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await ways(page)).toEqual(['fetch']);
});

test.describe('on a network that fails', () => {
  test.use({ expected: /rest-|ERR_FAILED/ });

  test('the rest is asked for again', async ({ page }) => {
    let asked = 0;
    await page.route(rest, (route) => (++asked === 1 ? route.abort() : route.continue()));
    await open(page, equalGroups);
    await expect.poll(() => asked, { timeout: 10_000 }).toBe(2);
    await page.evaluate(() => (location.hash = '#/map'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('the typefaces of a first visit come after its question, and stay', async ({ page }) => {
  const order = [];
  page.on('request', (request) => /late-|\.woff2|cast-/.test(request.url()) && order.push(request.url().replace(/.*\/|-[0-9a-f]+\./g, '')));
  await open(page, equalGroups);
  await expect(page.locator('#question')).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next"') && document.fonts.size > 1)).toBe(true);
  expect(order[0]).toContain('cast');
});
