// Ways to write numbers: a decimal comma is chosen once, and questions, the pad, the reading of answers and hints follow it.
import { axe, expect, noSidewaysScroll, open, shot, test } from './fixtures.js';
import { savedFile, stored } from './answering.js';
import { learnerFile, openFile } from './learnerFile.js';

const bond = '#/practice/sampler/decimals?exercise=part-of-a-decimal';
const money = '#/practice/sampler/remainders?exercise=share-the-money';
const point = (page) => page.getByRole('radio', { name: '0.5 with a point' });
const comma = (page) => page.getByRole('radio', { name: '0,5 with a comma' });
const pad = (page) => page.getByRole('group', { name: 'Number pad' });
const answerLine = (page) => page.getByRole('textbox', { name: 'Your answer' });

/** Chooses, and waits until the choice is stored: the next question is made with it. */
async function choose(page, sign) {
  const looks = async () => Object.values(await stored(page)).join('\n').split('"look":').length;
  const before = await looks();
  await sign(page).check();
  await expect.poll(looks).toBeGreaterThan(before);
}

/** Maya, with a decimal comma. */
async function withComma(page) {
  await open(page, '#/welcome');
  await openFile(page, learnerFile());
  await page.goto('./#/settings');
  await choose(page, comma);
  await expect(comma(page)).toBeChecked();
}

/** The whole and the part of the number bond, in hundredths, from its words. */
async function wholeAndPart(page, decimal) {
  const words = await page.locator('.problem [role=img], .problem figure svg').first().getAttribute('aria-label');
  const numbers = words.match(decimal === ',' ? /\d+,\d+/g : /\d+\.\d+/g);
  return numbers.map((number) => Math.round(Number(number.replace(',', '.')) * 100));
}

test('a decimal comma: the question, the pad and the answer follow', async ({ page }) => {
  await withComma(page);
  await axe(page);
  await shot(page, 'decimal-comma');
  await page.goto(`./${bond}`);
  const [whole, part] = await wholeAndPart(page, ',');
  const right = String((whole - part) / 100).replace('.', ',');
  await expect(pad(page).getByRole('button', { name: ',', exact: true })).toBeVisible();
  await expect(pad(page).getByRole('button', { name: '.', exact: true })).toHaveCount(0);

  await answerLine(page).fill(right.replace(',', '.')); // a point is not ready, and never wrong
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Not ready to check' })).toBeVisible();

  await answerLine(page).fill('');
  for (const key of right) await pad(page).getByRole('button', { name: key, exact: true }).click();
  await expect(answerLine(page)).toHaveValue(right);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
  await expect(page.locator('.feedback .solution')).toContainText(',');

  const { events } = JSON.parse(await savedFile(page));
  const { look } = events.findLast((event) => event.e.look).e;
  const { attempted } = events.findLast((event) => event.e.attempted).e;
  expect([look.decimals, attempted.a, attempted.r]).toEqual(['comma', right, 'right']);
});

test('a line is read back with the comma, and it stays after a reload', async ({ page }) => {
  await withComma(page);
  await page.goto(`./${money}`);
  await page.reload();
  await expect(pad(page).getByRole('button', { name: ',', exact: true })).toBeVisible();
  await answerLine(page).fill('91,5');
  await expect(page.locator('.read-back')).toHaveText('I read $91,50');
});

test('without a choice a point stands there, and it can be chosen again', async ({ page }) => {
  await withComma(page);
  await choose(page, point);
  await expect(comma(page)).not.toBeChecked();
  await page.goto(`./${bond}`);
  const [whole, part] = await wholeAndPart(page, '.');
  await answerLine(page).fill(String((whole - part) / 100));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
});

test('the choice is a row of radio buttons on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await withComma(page);
  await point(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(comma(page)).toBeChecked();
  await noSidewaysScroll(page);
});
