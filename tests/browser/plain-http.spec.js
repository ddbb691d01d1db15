// On plain http, where browsers keep no pages: all but three things works, and the settings say which and why.
import { readFile } from 'node:fs/promises';
import { chromiumFlags } from '../../.ci/chromium.mjs';
import { axe, open, shot } from './fixtures.js';
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
