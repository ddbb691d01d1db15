// A box that follows from a miss before it is no second miss: the reply names the box to look at, and the one that fits.
import { axe, expect, open, shot, test } from './fixtures.js';

const array = '#/practice/math.3.facts/facts-6-7-8?exercise=fives-and-the-rest';
const places = '#/practice/math.3.nbt/add-by-place?exercise=place-after-place';
const train = '#/practice/math.3.md/how-long?exercise=over-the-hour';
const box = (page, number, of) => page.getByRole('textbox', { name: `Box ${number} of ${of}`, exact: true });

/** All numbers of the question, in order. */
async function numbers(page) {
  return [...(await page.locator('#question').innerText()).matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

/** Types into the boxes by keys alone, from the first one on, and checks. */
async function typeAll(page, values) {
  await expect(box(page, 1, values.length)).toBeFocused(); // at first, and again after a miss
  for (const [place, value] of values.entries()) {
    if (place > 0) await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(String(value));
  }
  await page.keyboard.press('Enter');
}

test('a sum of a wrong part fits: the reply names the part alone, to the eye and to the ear', async ({ page }) => {
  await open(page, array);
  const [rows, dots] = await numbers(page);
  const rest = rows - 5;
  const miss = 5 * dots + 2;
  await typeAll(page, [miss, rest * dots, miss + rest * dots]);
  const told = 'Box 1 needs another look. Box 3 fits with what you wrote there. Change box 1 first, then box 3.';
  await expect(page.locator('.feedback')).toContainText(told);
  await expect(page.locator('#live')).toContainText(told);
  await expect(page.locator('.feedback')).not.toContainText('What does each number tell you?');
  await shot(page, 'carried');
  await axe(page);

  await typeAll(page, [5 * dots, rest * dots, rows * dots]);
  await expect(page.getByRole('heading', { name: 'Yes. You used help and got there.' })).toBeVisible();
});

test('two parts and what follows from both are told together', async ({ page }) => {
  await open(page, places);
  const [a, b] = (await numbers(page)).filter((number) => number >= 100);
  const digit = (number, place) => Math.floor(number / place) % 10;
  const part = (place) => place * (digit(a, place) + digit(b, place));
  const miss = [part(100) + 100, part(10), part(1) + 1];
  await typeAll(page, [...miss, miss[0] + miss[1] + miss[2]]);
  await expect(page.locator('#live')).toContainText('Boxes 1 and 3 need another look. Box 4 fits with what you wrote there.');
  // what follows from nothing is a miss of its own
  await typeAll(page, [miss[0], part(10), part(1), 5]);
  await expect(page.locator('.feedback')).toContainText('What does each number tell you?');
});

test('a slip in the first box is told, not the one that its sum looks like', async ({ page }) => {
  await open(page, train);
  const [, minutes, hour, then] = await numbers(page); // leaves at 3:48, arrives at 4:17
  expect(hour).toBeGreaterThan(0);
  await typeAll(page, [minutes, then, minutes + then]);
  await expect(page.locator('.feedback')).toContainText(`${minutes} minutes of the hour are gone.`);
  await expect(page.locator('#live')).not.toContainText('Put your two hops together.');
  await typeAll(page, [60 - minutes, then, minutes + then]);
  await expect(page.locator('.feedback')).toContainText('Put your two hops together.');
});
