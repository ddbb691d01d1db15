// Privacy, shown: what was asked for, what is kept, and a test anybody can do.
import { axe, noSidewaysScroll, open, seen, shot } from './fixtures.js';
import { learnerFile, openFile } from './learnerFile.js';
import { expect, keptHere, test } from './site.js';

const rows = (page) => page.getByRole('table').getByRole('row');
const shown = async (page) => (await page.locator('.address').allTextContents()).map((address) => address.split('?')[0]);

test('the page lists what was asked for, no more and no less', async ({ page, site, baseURL }) => {
  await open(page, '#/practice/math.3.oa/equal-groups');
  await expect(page.locator('.skill b')).toHaveText('Equal groups');
  await page.evaluate(() => (location.hash = '#/privacy'));
  await expect(page.getByRole('heading', { level: 1, name: 'What is asked for, what is kept' })).toBeVisible();
  await expect(rows(page).nth(6)).toBeVisible();
  await expect(seen(page).getByText('None is from anywhere else.')).toBeVisible();
  // once more, by the host's own list
  await expect.poll(() => shown(page).then((all) => all.filter((address) => address.startsWith('/packs/index')).length)).toBe(3); // what comes after the question is here
  const urls = site.asked().map((url) => url.split('?')[0]);
  const keeper = urls.findIndex((url) => /worker|offline/.test(url)); // from here on it is what keeps Trellis on the device
  const asked = new Set(keeper < 0 ? urls : urls.slice(0, keeper));
  const listed = await shown(page);
  for (const address of asked) if (!/icons|manifest/.test(address)) expect(listed, address).toContain(address);
  for (const address of listed) expect(urls, address).toContain(address);
  // what is asked for while it is looked at appears by itself
  const before = await rows(page).count();
  await page.evaluate(() => fetch('packs/math.3.facts.json'));
  await expect.poll(() => rows(page).count()).toBeGreaterThan(before);
  expect(baseURL).toContain('localhost');
});

test('a file from elsewhere would be seen', async ({ page }) => {
  await page.addInitScript(() => {
    const entries = Performance.prototype.getEntriesByType;
    Performance.prototype.getEntriesByType = function (kind) {
      const list = entries.call(this, kind);
      return kind === 'resource' ? [...list, { name: 'https://tracker.example/pixel.gif', transferSize: 43 }] : list;
    };
  });
  await open(page, '#/privacy');
  await expect(seen(page).getByText('1 of them came from somewhere else. Trellis never does that.')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'https://tracker.example/pixel.gif' })).toBeVisible();
});

test('what is kept is listed by learner, key by key', async ({ page }) => {
  await open(page, '#/welcome');
  await openFile(page, learnerFile());
  for (const [from, link] of [['#/about', 'See what is asked for and what is kept'], ['#/settings', 'See what is asked for and what is kept']]) {
    await page.evaluate((to) => (location.hash = to), from);
    await page.getByRole('link', { name: link }).click();
    await expect(page).toHaveURL(/#\/privacy$/);
  }
  const kept = page.getByRole('region', { name: 'What this browser keeps' });
  await kept.getByText(/^Maya: \d+ entr(y|ies), \d+ KB$/).click();
  const listed = await kept.locator('code:visible').allTextContents();
  const stored = await page.evaluate(() => Object.keys(localStorage).filter((key) => /^trellis\/[0-9a-f]{16}\//.test(key)));
  expect(listed.sort()).toEqual(stored.sort());
});

test.describe('the unplug test', () => {
  test.use({ expected: /ERR_CONNECTION_REFUSED/ });

  test('with the network off, all that is new was on this device', async ({ page, site }) => {
    test.setTimeout(90_000);
    await open(page, '#/welcome');
    await openFile(page, learnerFile());
    await keptHere(page);
    await page.reload();
    await site.stop();
    await page.evaluate(() => (location.hash = '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all'));
    await page.getByRole('textbox', { name: 'Your answer' }).fill('1');
    await page.keyboard.press('Enter');
    await expect(page.locator('.feedback')).toBeVisible();
    await page.evaluate(() => (location.hash = '#/privacy'));
    const pack = page.getByRole('row').filter({ hasText: '/packs/math.3.oa-' });
    await expect(pack).toContainText('nothing, it was here');
    await expect(seen(page).getByText(/Of Trellis itself: \d+ files/)).toBeVisible();
    await expect(seen(page).getByText(/This device had \d+ of them\./)).toBeVisible();
  });
});

for (const scheme of ['light', 'dark']) {
  test(`it is sound and fits every window, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, '#/welcome');
    await openFile(page, learnerFile());
    await page.evaluate(() => (location.hash = '#/privacy'));
    await expect(rows(page).nth(3)).toBeVisible();
    for (const [width, height] of [[1366, 768], [390, 844], [320, 640]]) {
      await page.setViewportSize({ width, height });
      await noSidewaysScroll(page);
      await axe(page);
      await shot(page, `privacy-${width}-${scheme}`);
    }
  });
}
