// A mixed number by touch alone: the key “and” writes the space before its fraction.
import { axe, expect, noScroll, open, shot, test } from './fixtures.js';

const circle = '#/practice/sampler/circles?exercise=from-the-diameter';
const pad = (page) => page.getByRole('group', { name: 'Number pad' });
const line = (page) => page.getByRole('textbox', { name: 'Your answer' });

/** The radius as a mixed number: 7 1/2, or 6 2/2 where it is whole. */
async function mixed(page) {
  const words = await page.locator('.problem [role=img], .problem figure svg').first().getAttribute('aria-label');
  const diameter = Number(words.match(/\d+/)[0]);
  const whole = Math.floor((diameter - 1) / 2);
  return `${whole} ${diameter - 2 * whole}/2`;
}

/** Every sign by its key. */
async function tap(page, text) {
  for (const sign of text) await pad(page).getByRole('button', { name: sign === ' ' ? 'and' : sign, exact: true }).click();
}

test('two and a half is written with the pad alone, drawn as on paper, and right', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await open(page, circle);
  const radius = await mixed(page);
  await tap(page, radius);
  await expect(line(page)).toHaveValue(radius);
  const [whole, above] = radius.split(/[ /]/);
  await expect(page.locator('.stack mn').first()).toHaveText(whole);
  await expect(page.locator('.stack mfrac mn').first()).toHaveText(above);
  await shot(page, 'mixed-390');
  await axe(page);
  await noScroll(page);
  const { width, height } = await pad(page).getByRole('button', { name: 'and', exact: true }).boundingBox();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
});

test('the space bar writes it too', async ({ page }) => {
  await open(page, circle);
  const radius = await mixed(page);
  await line(page).focus();
  await page.keyboard.type(radius);
  await expect(line(page)).toHaveValue(radius);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
});
