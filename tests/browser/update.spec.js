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

  const first = await buildOf(page);
  await go(page, '#/settings');
  await page.reload();
  const part = page.getByRole('region', { name: 'Without a network' });
  await expect(part).toContainText('A new Trellis is here.');
  await expect(page.locator('.version')).toContainText(first);
  await part.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.locator('.version')).not.toContainText(first);
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('Maya');
  await expect(part).toContainText('It works without a network.');
  await expect(part).not.toContainText('A new Trellis is here.');
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

/** Another tab, in the middle of something; `page` accepts the new build, and the tab has heard of it and is as it was. */
async function acceptBeside(page, site, tab) {
  const first = await buildOf(page);
  await tab.evaluate(() => navigator.serviceWorker.addEventListener('controllerchange', () => setTimeout(() => (window.heard = true), 500)));
  await deployNext(site.folder);
  await lookForNewer(page);
  await notice(page).getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => buildOf(page).catch(() => first), { timeout: 60_000 }).not.toBe(first);
  await tab.waitForFunction(() => window.heard);
  expect(await buildOf(tab)).toBe(first);
  return first;
}

test('a tab with a journal page half written is let finish it, and loads anew when it is left', async ({ page, context, site }) => {
  test.setTimeout(150_000);
  await begin(page);
  const tab = await context.newPage();
  await tab.goto(`${site.address}#/journal`);
  await tab.getByLabel('A note').click();
  await tab.keyboard.type('Kickball has nine innings');
  const first = await acceptBeside(page, site, tab);
  await expect(tab.getByLabel('A note')).toHaveValue('Kickball has nine innings');
  await tab.keyboard.type('.');
  await tab.getByRole('button', { name: 'Keep this' }).click({ delay: 300 }); // as long as a finger is down
  await expect(tab.locator('.journal-log')).toContainText('Kickball has nine innings.');
  await go(tab, '#/today');
  await expect.poll(() => buildOf(tab).catch(() => first), { timeout: 30_000 }).not.toBe(first);
  await go(tab, '#/journal');
  await expect(tab.locator('.journal-log')).toContainText('Kickball has nine innings.');
});

test('a tab with a drawing that is not kept yet is let finish it', async ({ page, context, site }) => {
  test.setTimeout(150_000);
  await begin(page);
  const tab = await context.newPage();
  await tab.goto(`${site.address}#/journal`);
  await tab.getByRole('button', { name: 'Draw' }).click();
  const sheet = tab.getByRole('application', { name: 'Drawing sheet' });
  await sheet.focus();
  for (const key of [' ', 'ArrowRight', 'ArrowDown', ' ']) await tab.keyboard.press(key);
  await acceptBeside(page, site, tab);
  await tab.getByRole('button', { name: 'Keep this' }).click({ delay: 300 });
  await expect(tab.locator('.journal-log').getByRole('img', { name: 'A drawing with 1 line' })).toBeVisible();
});

test('a tab with an open dialog loads anew when that is done', async ({ page, context, site }) => {
  test.setTimeout(150_000);
  await begin(page);
  const tab = await context.newPage();
  await tab.goto(`${site.address}#/settings`);
  await tab.getByRole('button', { name: 'Erase Maya' }).click();
  const dialog = tab.getByRole('dialog', { name: 'Erase Maya from this device?' });
  await expect(dialog).toBeVisible();
  const first = await acceptBeside(page, site, tab);
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Keep everything' }).click();
  await go(tab, '#/today').catch(() => {}); // closed, or at the latest when the place is left
  await expect.poll(() => buildOf(tab).catch(() => first), { timeout: 30_000 }).not.toBe(first);
  await go(tab, '#/today');
  await expect(tab.getByRole('heading', { level: 1, name: /, Maya\.$/ })).toBeVisible();
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
