// A thermometer that goes below zero: told by its marks, answered with the pad's own key for the sign.
import { axe, expect, noScroll, open, shot, test } from './fixtures.js';

const link = '#/practice/sampler/four-quadrants?exercise=across-zero-degrees';
const picture = (page) => page.getByRole('img', { name: /^A thermometer with the numbers negative 20/ });

/** What the thermometer shows, from its words: `The red line reaches 2 marks below negative 10.` */
async function shown(page) {
  const words = await picture(page).getAttribute('aria-label');
  const [, marks, way, sign, number] = words.match(/The red line reaches (?:(\d) marks? (above|below) )?(negative )?(\d+)\.$/);
  return (sign ? -1 : 1) * Number(number) + (way === 'below' ? -2 : 2) * Number(marks ?? 0);
}

test('its words count marks as an eye does, and the temperature after it crossed zero is right', async ({ page }) => {
  await open(page, link);
  const [, way, degrees] = (await page.locator('#question').textContent()).match(/(rises|falls) (\d+) degrees/);
  const end = (await shown(page)) + (way === 'rises' ? 1 : -1) * Number(degrees);
  const pad = page.getByRole('group', { name: 'Number pad' });
  for (const key of String(end).replace('-', '−')) await pad.getByRole('button', { name: key, exact: true }).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
  await axe(page);
});

for (const [width, height] of [[1366, 768], [1366, 620], [390, 844], [390, 664]]) {
  test(`the thermometer fits ${width}×${height}, its marks apart`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, link);
    await expect(page.locator('#check')).toBeInViewport({ ratio: 1 });
    await noScroll(page);
    const letters = await picture(page).locator('text').first().evaluate((text) => text.getBoundingClientRect().height);
    expect(letters, 'numbers that can be read').toBeGreaterThan(10);
    await shot(page, `thermometer-${width}x${height}`);
  });
}
