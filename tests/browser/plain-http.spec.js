// On plain http, where browsers keep no pages: all but three things works, and the settings say which and why.
import { readFile } from 'node:fs/promises';
import { chromiumFlags } from '../../.ci/chromium.mjs';
import { answer, attemptsOf, openApp, practice, savedFile } from './answering.js';
import { boardId, boardLink, go } from './boardOfMaya.js';
import { axe, open, seen, shot } from './fixtures.js';
import { learnerFile, openFile } from './learnerFile.js';
import { expect, test } from './site.js';

// a name that is not localhost, for this machine
test.use({ launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, args: [...chromiumFlags, '--host-resolver-rules=MAP school.test 127.0.0.1'] }) });
// our own host sends a header that only counts on https, and Chromium says so
test.use({ expected: /Cross-Origin-Opener-Policy/ });
test.use({ baseURL: async ({ site }, use) => use(`http://school.test:${site.port}/`) });

test('practice, map, export and import work; the settings say what does not, and why', async ({ page, site }) => {
  test.setTimeout(60_000);
  await open(page, '#/welcome');
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false]);
  await openFile(page, learnerFile());
  await open(page, '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all');
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeVisible();
  const [groups, each] = (await page.locator('#question b').allTextContents()).map(Number);
  await page.getByRole('textbox', { name: 'Your answer' }).fill(String(groups * each));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Yes/ })).toBeVisible();
  await open(page, '#/map/math.3.oa/equal-groups');
  await expect(page.getByRole('complementary', { name: 'Equal groups' })).toBeVisible();

  await open(page, '#/settings');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save my file' }).first().click()]);
  const text = await readFile(await download.path(), 'utf8');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Open a file' }).click()]);
  await chooser.setFiles({ name: 'maya.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByRole('dialog', { name: 'Maya’s file' })).toContainText('Nothing in it is new.');
  await page.keyboard.press('Escape');

  const part = page.getByRole('region', { name: 'Without a network' });
  await expect(part).toContainText('The address of this page starts with http.');
  await expect(part).toContainText('Trellis without a network, Trellis as an app, and saving to the same file.');
  await expect(part.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save to the same file' })).toHaveCount(0);
  await page.waitForTimeout(3000); // as long as the worker would have taken to be asked for
  expect(site.asked().filter((url) => /worker|offline-/.test(url))).toEqual([]);
  await axe(page);
  await part.scrollIntoViewIfNeeded();
  await shot(page, 'settings-plain-http');
});

test('a goal, a board, its link, and a page of the journal: made, and there after a reload', async ({ page, browser }) => {
  test.setTimeout(90_000);
  await open(page, '#/welcome');
  await openFile(page, learnerFile());
  await go(page, '#/goals/new');
  await seen(page).getByText('I want something else').click();
  await page.getByRole('button', { name: 'Skills from the map' }).click();
  await page.getByLabel('Or pick from all skills').selectOption('math.3.oa/equal-groups');
  for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Keep my goal' }).click();
  await expect(page.getByRole('heading', { name: 'My goal', exact: true })).toBeVisible();

  await go(page, boardLink());
  await page.getByRole('button', { name: 'Add to my boards' }).click();
  await page.getByRole('gridcell').first().getByRole('link').click();
  await page.getByRole('textbox', { name: 'Write here' }).fill('Every group has the same number.');
  await page.getByRole('button', { name: 'Keep it' }).first().click();
  await expect(page.locator('.square-state')).toContainText('Done today');
  await page.getByRole('link', { name: 'Back to the board' }).click();

  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this board' });
  const link = await dialog.getByRole('textbox', { name: 'The link' }).inputValue();
  expect(link).toMatch(/^http:\/\/school\.test:\d+\/#\/board\/open\//);
  const friend = await (await browser.newContext()).newPage();
  await friend.goto(link);
  await expect(friend.getByRole('heading', { name: 'Maya sent you this board' })).toBeVisible();
  await expect(friend.getByRole('gridcell')).toHaveCount(9);
  await friend.context().close();
  await dialog.getByRole('button', { name: 'Close' }).click();

  await go(page, '#/journal');
  await page.getByLabel('A note').fill('Kickball has nine innings.');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await expect(page.locator('.journal-log')).toContainText('Kickball has nine innings.');

  await page.reload();
  await expect(page.locator('.journal-log')).toContainText('Kickball has nine innings.');
  await go(page, '#/goals');
  await expect(page.locator('.goal-list li')).toHaveCount(1);
  await go(page, '#/board');
  await page.getByRole('link', { name: 'Equal groups' }).click();
  await expect(page.getByRole('gridcell').first()).toContainText('Done');
});

test('the link of a board that is said to be copied can be pasted, without a clipboard object', async ({ page }) => {
  await open(page, '#/welcome');
  await openFile(page, learnerFile({ board: true }));
  expect(await page.evaluate(() => !!navigator.clipboard)).toBe(false);
  await go(page, `#/board/${boardId}`);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this board' });
  const link = await dialog.getByRole('textbox', { name: 'The link' }).inputValue();
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByText('The link is copied.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await go(page, '#/journal');
  await page.getByLabel('A note').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByLabel('A note')).toHaveValue(link);
});

test('two tabs of one learner, without locks: both keep all their answers', async ({ page, context }) => {
  test.setTimeout(90_000);
  await open(page, '#/welcome');
  expect(await page.evaluate(() => 'locks' in navigator)).toBe(false);
  await openFile(page, learnerFile({ sure: 520 })); // enough to be sealed while both tabs write
  await open(page, practice);
  await answer(page, 1000);
  const tab = await context.newPage();
  await openApp(tab, practice);
  for (let n = 1; n <= 8; n += 1) {
    await answer(page, 1000 + n);
    await answer(tab, 2000 + n);
    if (n === 4) await tab.reload();
  }
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/sealed/')).length), { timeout: 30_000 }).toBe(1);
  await answer(page, 1009);
  await answer(tab, 2009);
  const typed = (text) => attemptsOf(text).map((attempt) => attempt.typed).filter((number) => /^[12]00\d$/.test(number)).sort();
  const all = [...Array.from({ length: 10 }, (_, n) => `${1000 + n}`), ...Array.from({ length: 9 }, (_, n) => `${2001 + n}`)];
  await tab.close();
  expect(typed(await savedFile(page))).toEqual(all);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Set up' })).toBeVisible();
  expect(typed(await savedFile(page))).toEqual(all);
});
