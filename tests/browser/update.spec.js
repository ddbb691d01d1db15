// A new build is offered, never forced: two builds of one site, one after the other.
import { open } from './fixtures.js';
import { learnerFile, openFile } from './learnerFile.js';
import { buildOf, deployNext, expect, keptHere, test } from './site.js';

const equalGroups = '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all';
const notice = (page) => page.locator('.notice').filter({ hasText: 'A new Trellis is here.' });

async function go(page, fragment) {
  await page.evaluate((to) => (location.hash = to), fragment);
}

/** What the browser does by itself once in a while: it looks whether the host has another worker. */
async function lookForNewer(page) {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
  });
}

async function begin(page) {
  await open(page, '#/welcome');
  await openFile(page, learnerFile());
  await keptHere(page);
}

test('a new build waits until it is accepted; then it is there, with all that was done before', async ({ page, site }) => {
  test.setTimeout(120_000);
  await begin(page);
  const first = await buildOf(page);
  await deployNext(site.folder);
  await lookForNewer(page);
  await expect(notice(page)).toBeVisible({ timeout: 30_000 });

  // never over a question, and never by loading the page again
  await go(page, equalGroups);
  await expect(page.locator('#question')).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
  await page.reload();
  await expect(page.locator('#question')).toBeVisible();
  expect(await buildOf(page)).toBe(first);

  await go(page, '#/settings');
  await expect(page.locator('.version')).toContainText(first);
  const loaded = page.waitForEvent('load');
  await notice(page).getByRole('button', { name: 'Use it now' }).click();
  await loaded;
  await expect(page.locator('.version')).not.toContainText(first);
  expect(await buildOf(page)).not.toBe(first);
  await expect(notice(page)).toHaveCount(0);

  // a record of the build before opens in this one
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('Maya');
  await go(page, '#/progress');
  await expect(page.locator('.log li').first()).toContainText('Equal groups, anew grew a leaf');
});

test('“Later” puts it off; the settings still have it, after the next start', async ({ page, site }) => {
  test.setTimeout(90_000);
  await begin(page);
  await deployNext(site.folder);
  await lookForNewer(page);
  await notice(page).getByRole('button', { name: 'Later' }).click();
  await expect(notice(page)).toHaveCount(0);
  await go(page, '#/map');
  await expect(page.locator('main h1')).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

test('every tab loads anew, one with a question only when that is done', async ({ page, context, site }) => {
  test.setTimeout(120_000);
  await begin(page);
  const first = await buildOf(page);
  const busy = await context.newPage();
  await busy.goto(`${site.address}${equalGroups}`);
  await expect(busy.getByRole('textbox', { name: 'Your answer' })).toBeFocused();
  await busy.keyboard.type('1');
  await deployNext(site.folder);
  await lookForNewer(page);
  await notice(page).getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => buildOf(page).catch(() => first), { timeout: 30_000 }).not.toBe(first);
  expect(await buildOf(busy)).toBe(first);
  await expect(busy.getByRole('textbox', { name: 'Your answer' })).toHaveValue('1');
  const [groups, each] = (await busy.locator('#question b').allTextContents()).map(Number);
  await busy.getByRole('textbox', { name: 'Your answer' }).fill(String(groups * each));
  await busy.keyboard.press('Enter');
  await expect(busy.getByRole('heading', { name: /^Yes/ })).toBeVisible();
  expect(await buildOf(busy)).toBe(first);
  await busy.getByRole('button', { name: 'Next question' }).click();
  await expect.poll(() => buildOf(busy).catch(() => first), { timeout: 30_000 }).not.toBe(first);
  await expect(busy.locator('#question')).toBeVisible();
});

for (const [how, allowed] of [['with', 'allow'], ['without', 'block']]) {
  test.describe(`${how} a worker`, () => {
    test.use({ serviceWorkers: allowed, expected: /(math\.3\.nbt|index)-[0-9a-f]{10}\.json/ }); // a slow page may ask for the old index after the deploy

    test('an old page opens a pack that only the new build has', async ({ page, site }) => {
      test.setTimeout(90_000);
      await open(page, '#/welcome');
      await openFile(page, learnerFile({ grade: 5 })); // its own grade is not written: nothing of grade 3 is kept beforehand
      if (allowed === 'allow') await keptHere(page);
      const first = await buildOf(page);
      await deployNext(site.folder);
      await go(page, '#/practice/math.3.nbt/round-to-ten');
      await expect(page.locator('.skill b')).toHaveText(/Round to/);
      await expect(page.locator('#question').or(page.getByRole('heading', { name: 'Here is how I would do it' }))).toBeVisible();
      expect(await buildOf(page)).toBe(first);
    });
  });
}

test.describe('a pack that both builds share', () => {
  test.use({ expected: /ERR_CONNECTION_REFUSED/ });

  test('is on the shelf for either, without a network', async ({ page, site }) => {
    test.setTimeout(90_000);
    await begin(page);
    await deployNext(site.folder);
    await lookForNewer(page);
    await expect(notice(page)).toBeVisible({ timeout: 30_000 });
    await site.stop();
    await go(page, '#/practice/math.3.facts/turn-around');
    await expect(page.locator('#question')).toBeVisible();
    await go(page, '#/today');
    const loaded = page.waitForEvent('load');
    await notice(page).getByRole('button', { name: 'Use it now' }).click();
    await loaded;
    await expect(page.locator('main h1')).toBeVisible();
    await go(page, '#/practice/math.3.facts/turn-around');
    await expect(page.locator('#question')).toBeVisible();
  });
});
