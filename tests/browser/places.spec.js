// Today, the map and Progress: what next and why, any plant, what grew.
import { axe, expect, noSidewaysScroll, open, seen, shot, test } from './fixtures.js';
import { learnerFile, openFile } from './learnerFile.js';

const sizes = [[1366, 768], [390, 844], [320, 640]];
const places = [['today', '#/today'], ['map', '#/map'], ['specimen', '#/map/math.3.oa/equal-groups'], ['progress', '#/progress'], ['about', '#/about']];

async function asMaya(page, options) {
  await open(page, '#/welcome');
  await openFile(page, learnerFile(options));
}

async function go(page, fragment) {
  await page.goto(`./${fragment}`);
  await expect(page.locator('main h1')).toBeVisible();
}

for (const scheme of ['light', 'dark']) {
  test(`every place is sound and fits every window, ${scheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: scheme });
    await asMaya(page);
    for (const [name, fragment] of places) {
      await go(page, fragment);
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await noSidewaysScroll(page);
        await shot(page, `${name}-${width}-${scheme}`);
      }
      await axe(page);
      await page.setViewportSize({ width: 1366, height: 768 });
      await axe(page);
    }
  });
}

test('Today gives true reasons, and they change with practice', async ({ page }) => {
  await asMaya(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(', Maya.');
  const rows = page.locator('.choice');
  await expect(rows).toHaveCount(4);
  for (const row of await rows.all()) await expect(row).toContainText('Because');
  const near = rows.filter({ hasText: 'Equal groups' });
  await expect(near).toContainText('you got four right by yourself');
  await near.getByRole('link', { name: 'Practice: Equal groups' }).click();
  await expect(page).toHaveURL(/#\/practice\/math\.3\.oa\/equal-groups$/);
  await page.goto('./#/practice/math.3.oa/equal-groups?exercise=how-many-in-all');
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeVisible();
  const [groups, each] = (await page.locator('#question b').allTextContents()).map(Number);
  await page.getByRole('textbox', { name: 'Your answer' }).fill(String(groups * each));
  await page.keyboard.press('Enter');
  await expect(page.locator('.feedback[data-tone="good"]')).toBeVisible();
  await go(page, '#/today');
  await expect(page.locator('.choice').filter({ hasText: 'Equal groups' })).toContainText('you got five right by yourself');
});

test('somebody new sees how a plant grows, and two choices where they asked for two', async ({ page }) => {
  await open(page, '#/welcome');
  await openFile(page, learnerFile({ sure: 0 }).replace('"ways":[]', '"ways":["two-choices"]'));
  await expect(page.locator('.choice')).toHaveCount(2);
});

test('a grade without skills says so in one sentence and offers what there is', async ({ page }) => {
  await open(page, '#/welcome');
  await openFile(page, learnerFile({ grade: 6 }));
  await expect(page.locator('.missing')).toContainText('Grade 6 is not written yet.');
  await expect(page.locator('.choice').first()).toBeVisible();
});

test('the map by keyboard alone: arrows from plant to plant, Enter opens one, Home goes home', async ({ page }) => {
  await asMaya(page);
  await go(page, '#/map');
  const here = page.getByRole('link', { name: 'Equal groups, practicing' });
  await here.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('link', { name: /^Rows and columns, secure, check is due/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(here).not.toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/map\/math\.3\.oa\/arrays$/);
  const specimen = page.getByRole('complementary', { name: 'Rows and columns' });
  await expect(specimen.getByRole('heading', { name: 'Rows and columns' })).toBeFocused();
  await expect(specimen).toContainText('6 right by yourself, on 6 days');
  await page.getByRole('link', { name: /^Rows and columns/ }).first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Home');
  await expect(here).toBeFocused();
});

test('a skill looked at closely can be practiced and handed on', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await asMaya(page);
  await go(page, '#/map/math.3.oa/equal-groups');
  const specimen = page.getByRole('complementary', { name: 'Equal groups' });
  await specimen.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('#live')).toHaveText('The link is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#\/practice\/math\.3\.oa\/equal-groups$/);
  await expect(specimen.getByRole('link', { name: 'Practice', exact: true })).toHaveAttribute('href', '#/practice/math.3.oa/equal-groups');
});

test('Progress tells what grew, and says too few to tell while it is', async ({ page }) => {
  await asMaya(page, { sure: 6 });
  await go(page, '#/progress');
  await expect(page.locator('.log li').first()).toContainText('Equal groups grew a leaf');
  await expect(seen(page).getByText('Too few to tell.')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Answers by week/ })).toBeVisible();
  await go(page, '#/today');
  await expect(seen(page).getByText(/^You practiced on \d+ days\.$/)).toBeVisible();
});
