// Sorting cards into bins: by keyboard, by touch, by drag and for a screen reader, with the same result.
import { axe, expect, noScroll, open, shot, test } from './fixtures.js';

const link = '#/practice/math.3.g/what-shapes-share?exercise=four-sides-or-not';
const row = (page, card) => page.getByRole('radiogroup', { name: card, exact: true });
const radio = (page, card, bin) => row(page, card).getByRole('radio', { name: bin, exact: true });

/** Where each shape belongs, as the picture's words tell: `{ "Shape A": "4 sides", … }`. */
async function belongs(page) {
  const words = await page.locator('figure svg').getAttribute('aria-label');
  const told = [...words.matchAll(/(Shape [A-E]): (\d) sides/g)];
  expect(told.length).toBe(5);
  return Object.fromEntries(told.map(([, card, sides]) => [card, sides === '4' ? '4 sides' : 'Not 4 sides']));
}

test('the keyboard alone sorts every card and checks', async ({ page }) => {
  await open(page, link);
  const places = await belongs(page);
  const cards = await page.getByRole('radiogroup').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
  expect(cards.length).toBe(5);
  await expect(radio(page, cards[0], '4 sides')).toBeFocused();
  for (const [n, card] of cards.entries()) {
    await page.keyboard.press('Space');
    await expect(radio(page, card, '4 sides')).toBeChecked();
    if (places[card] !== '4 sides') {
      await page.keyboard.press('ArrowRight');
      await expect(radio(page, card, 'Not 4 sides')).toBeChecked();
      await expect(radio(page, card, '4 sides')).not.toBeChecked();
    }
    const left = cards.length - n - 1;
    const said = left === 0 ? 'All cards have a place.' : `${left} ${left === 1 ? 'card' : 'cards'} to go.`;
    await expect(page.getByRole('status')).toHaveText(`${card}: ${places[card]}. ${said}`);
    await page.keyboard.press('Tab');
  }
  await page.getByRole('button', { name: 'Check' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
});

test('a screen reader hears the card, the bin and whether it is chosen', async ({ page }) => {
  await open(page, link);
  const card = await page.getByRole('radiogroup').first().getAttribute('aria-label');
  await radio(page, card, '4 sides').check();
  await expect(row(page, card)).toMatchAriaSnapshot(`
    - radiogroup "${card}":
      - radio "4 sides" [checked]
      - radio "Not 4 sides"
  `);
  await expect(page.getByRole('group', { name: 'Choose where each card goes' })).toBeVisible();
});

test('cards that wait are not wrong, and a reload keeps what was sorted', async ({ page }) => {
  await open(page, link);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.feedback')).toContainText('Put each card in its place first.');
  await page.getByRole('button', { name: 'Hint' }).first().click(); // who has done nothing yet leaves no draft
  const cards = await page.getByRole('radiogroup').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
  for (const card of cards.slice(0, 3)) await radio(page, card, 'Not 4 sides').check();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.feedback')).toContainText('2 cards have no place yet.');
  await page.reload();
  for (const card of cards.slice(0, 3)) await expect(radio(page, card, 'Not 4 sides')).toBeChecked();
  await expect(radio(page, cards[4], '4 sides')).not.toBeChecked();
});

test('a known slip is named, and what was sorted is read back', async ({ page }) => {
  await open(page, link);
  const places = await belongs(page);
  for (const card of Object.keys(places)) await radio(page, card, 'Not 4 sides').check();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'Not yet. Let’s look again.' })).toBeVisible();
  await expect(page.locator('.you-wrote')).toContainText('Not 4 sides: Shape');
});

test('a card can be dragged onto its bin', async ({ page }) => {
  await open(page, link);
  const card = await page.getByRole('radiogroup').nth(2).getAttribute('aria-label');
  await row(page, card).locator('.face').dragTo(page.locator('.sort .bin', { hasText: 'Not 4 sides' }));
  await expect(radio(page, card, 'Not 4 sides')).toBeChecked();
});

for (const scheme of ['light', 'dark']) {
  test(`sorting has no barriers axe can find (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, link);
    await page.getByRole('radio').first().check();
    await axe(page);
    await shot(page, `sort-${scheme}`);
  });
}

for (const [width, height] of [[1366, 768], [390, 844], [390, 664]]) {
  test(`sorting fits ${width}×${height}, every card in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, link);
    await noScroll(page);
    await expect(page.locator('#check')).toBeInViewport({ ratio: 1 });
    for (const card of await page.getByRole('radiogroup').all()) await expect(card).toBeInViewport({ ratio: 0.99 });
  });
}
