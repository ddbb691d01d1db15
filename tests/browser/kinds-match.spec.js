// Matching cards: a partner goes to the card that waits, by keys, by touch or by drag, with the same result.
import { axe, expect, noScroll, open, shot, test } from './fixtures.js';

const link = '#/practice/math.3.nf/unit-fractions?exercise=words-and-fractions';
const names = { half: 2, third: 3, fourth: 4, sixth: 6, eighth: 8 };
const slots = (page) => page.getByRole('list', { name: 'Find the partner of each card' }).getByRole('button');
const partner = (page, below) => page.getByRole('group', { name: 'Partners' }).locator('button').filter({ has: page.locator('mfrac', { hasText: `1${below}` }) });
const said = (page, words) => page.locator('[aria-live], [role="status"]').filter({ hasText: words }).first();

/** What stands below the line of each card's partner. */
async function wanted(page) {
  const texts = await slots(page).locator('.face').allTextContents();
  return texts.map((text) => names[text.replace('one ', '').trim()]);
}

test('partners go to the cards in turn, and each is told', async ({ page }) => {
  await open(page, link);
  const below = await wanted(page);
  await expect(slots(page).first()).toBeFocused();
  await expect(slots(page).first()).toHaveAttribute('aria-pressed', 'true');
  await expect(slots(page).first()).toHaveAccessibleName(/^one \w+ has no partner yet$/);
  for (const number of below) {
    await partner(page, number).focus();
    await page.keyboard.press('Enter');
  }
  await expect(slots(page).first()).toHaveAccessibleName(/^one \w+ goes with 1\/\d$/);
  await expect(said(page, 'goes with')).toBeAttached();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
});

test('a partner can come back, and a card without one is not wrong', async ({ page }) => {
  await open(page, link);
  const below = await wanted(page);
  await partner(page, below[0]).click();
  await expect(partner(page, below[0])).toHaveAttribute('aria-pressed', 'true');
  await slots(page).first().click();
  await expect(partner(page, below[0])).toHaveAttribute('aria-pressed', 'false');
  await expect(said(page, 'has no partner yet')).toBeAttached();
  await partner(page, below[0]).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.feedback')).toContainText('Card 2 has no partner yet.');
});

test('a dragged partner does the same, and a reload keeps it', async ({ page }) => {
  await open(page, link);
  await page.getByRole('button', { name: 'Hint' }).first().click(); // who has done nothing yet leaves no draft
  const below = await wanted(page);
  await partner(page, below[2]).dragTo(slots(page).nth(2));
  await expect(slots(page).nth(2)).toHaveAccessibleName(/goes with/);
  await page.reload();
  await expect(slots(page).nth(2)).toHaveAccessibleName(/goes with/);
  for (const number of below.slice(0, 2)) await partner(page, number).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: /^Yes/ })).toBeVisible();
});

for (const theme of ['light', 'dark']) {
  test(`matching has no barriers axe can find (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page, link);
    await partner(page, (await wanted(page))[0]).click();
    await axe(page);
    await shot(page, `match-${theme}`);
  });
}

for (const [width, height] of [[1366, 768], [1366, 620], [390, 844], [390, 664]]) {
  test(`matching fits ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, link);
    await expect(page.locator('#check')).toBeInViewport({ ratio: 1 });
    await noScroll(page);
    await shot(page, `match-${width}x${height}`);
  });
}
