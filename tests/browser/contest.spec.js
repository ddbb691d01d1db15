// The open model: what is known of a skill and why; "I think I know this" starts a check of three questions.
import { axe, expect, noSidewaysScroll, open, seen, shot, test } from './fixtures.js';
import { savedFile } from './answering.js';
import { learnerFile, openFile } from './learnerFile.js';
import { tabTo } from './placing.js';

const page1 = '#/skill/math.3.oa/equal-groups';

test('a skill tells what was seen, why it is called so, what would change that, and what it rests on and opens', async ({ page }) => {
  await open(page, '#/welcome');
  await openFile(page, learnerFile());
  await page.goto('./#/map/math.3.oa/equal-groups');
  await page.getByRole('link', { name: 'What we know about it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Equal groups' })).toBeVisible();
  const part = (name) => page.getByRole('region', { name });
  await expect(part('What we have seen')).toContainText('4 tries: 4 right by yourself.');
  await expect(part('What we have seen')).toContainText('1 of 4 kinds of questions tried.');
  await expect(part('What we have seen')).toContainText('On 2 days, the last time yesterday.');
  await expect(part('Why we call it “practicing”')).toContainText('It is not a bloom yet.');
  await expect(part('What would change that')).toContainText('at another kind of question');
  await expect(part('What it opens').getByRole('link', { name: 'Rows and columns' })).toBeVisible();
  await expect(part('What it rests on')).toContainText('grade 2 skills (not written yet)');
  await expect(part('Where people use it')).toContainText('Packing the same number of things in each bag.');

  await page.goto('./#/skill/math.3.oa/arrays');
  await expect(part('Why it is secure, and a check is due')).toContainText('You got 6 right by yourself, at 2 kinds of questions, on 6 days.');
  await expect(part('Why it is secure, and a check is due')).toContainText('You last used it 25 days ago.');
  await expect(page.getByRole('button', { name: 'I think I know this' })).toHaveCount(0);
});

test('“I think I know this”, not passed: nothing falls, and it is said kindly', async ({ page }) => {
  await open(page, page1);
  await page.getByRole('button', { name: 'I think I know this' }).click();
  await expect(page).toHaveURL(/#\/practice\/math\.3\.oa\/equal-groups$/);
  await expect(page.locator('#question')).toBeVisible();
  await expect(seen(page).getByText('Check question 1 of 3, by yourself.')).toBeVisible();
  await shot(page, 'contest-question');
  await seen(page).getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'I don’t know yet' }).click();
  await expect(seen(page).getByText('The check is over for now. Nothing was taken away').first()).toBeVisible();
  const file = await savedFile(page);
  expect(JSON.parse(file).events.filter((event) => event.e.contested)).toHaveLength(1);
  await page.goto(`./${page1}`);
  await expect(page.getByRole('region', { name: 'What we have seen' })).toContainText('You said you know this today. Not quite yet. All you did still counts.');
  await expect(page.getByRole('button', { name: 'I think I know this' })).toBeVisible();
});

const ten = (number) => Math.floor((number + 5) / 10) * 10;
const numbersIn = (text) => [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')));

/** Answers one question of "Round to tens", whichever of its kinds it is, and returns which it was. */
async function roundIt(page) {
  const numbers = numbersIn(await page.locator('#question').textContent());
  const form = page.locator('form.answer');
  const kind = await form.getAttribute('data-kind');
  if (kind === 'number') {
    await form.getByRole('textbox', { name: 'Your answer' }).fill(String(numbers.map(ten).reduce((sum, number) => sum + number)));
  } else if (kind === 'blanks') {
    const [number] = numbers;
    const low = Math.floor(number / 10) * 10;
    for (const [place, value] of [low, low + 10, ten(number)].entries()) await form.getByRole('textbox').nth(place).fill(String(value));
  } else {
    const [a, b] = numbersIn(await form.textContent()).map(ten);
    await form.getByRole('radio', { name: a < b ? 'is less than' : a > b ? 'is greater than' : 'is equal to' }).check({ force: true });
  }
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.locator('.feedback[data-tone="good"]')).toBeVisible();
  return `${kind}: ${numbers.length}`;
}

test('“I think I know this”, passed: three kinds of questions, and it blooms today', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, '#/skill/math.3.nbt/round-to-ten');
  await page.getByRole('button', { name: 'I think I know this' }).click();
  const kinds = new Set();
  for (let n = 1; n <= 3; n += 1) {
    await expect(seen(page).getByText(`Check question ${n} of 3, by yourself.`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeVisible();
    kinds.add(await roundIt(page));
    if (n < 3) await page.getByRole('button', { name: 'Next question' }).click();
  }
  expect(kinds.size).toBe(3);
  await expect(seen(page).getByText('This skill bloomed. It stays a bloom.')).toBeVisible();
  await shot(page, 'contest-passed');
  const exercises = JSON.parse(await savedFile(page)).events.filter((event) => event.e.attempted).map((event) => event.e.attempted.x);
  expect(new Set(exercises).size).toBe(3);
  await page.goto('./#/skill/math.3.nbt/round-to-ten');
  await expect(page.getByRole('region', { name: 'Why we call it “secure”' })).toContainText('You said you know it. Then you got three check questions of three kinds right by yourself, today.');
});

for (const scheme of ['light', 'dark']) {
  test(`the page of a skill is sound and fits, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, '#/welcome');
    await openFile(page, learnerFile());
    for (const [name, skill] of [['leaf', 'equal-groups'], ['due', 'arrays']]) {
      await page.goto(`./#/skill/math.3.oa/${skill}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const [width, height] of [[390, 844], [1366, 768]]) {
        await page.setViewportSize({ width, height });
        await noSidewaysScroll(page);
        await shot(page, `skill-${name}-${width}-${scheme}`);
        await axe(page);
      }
    }
  });
}

test('the check by keyboard alone', async ({ page }) => {
  await open(page, page1);
  await tabTo(page, page.getByRole('button', { name: 'I think I know this' }));
  await page.keyboard.press('Enter');
  await expect(seen(page).getByText('Check question 1 of 3, by yourself.')).toBeVisible();
});
