// Help that leaves the thinking to the learner: a small question within a hint, and an example that fades.
import { attemptsOf, savedFile } from './answering.js';
import { axe, expect, noSidewaysScroll, open, seen, shot, test } from './fixtures.js';
import { learnerFile, openFile } from './learnerFile.js';
import { tabTo } from './placing.js';
import { scriptedVoice, spokenLast } from './voice.js';

const timesNine = '#/practice/math.3.facts/facts-9?exercise=times-nine';
const answerLine = (page) => page.getByRole('textbox', { name: 'Your answer' });
const small = (page) => page.locator('#small-answer');
const reply = (page) => page.locator('#small-answer-reply');

/** Opens all three hints by keyboard; the last one asks a small question. Returns its answer. */
async function openHints(page) {
  const hint = page.getByRole('button', { name: /^(Hint|Next hint)$/ });
  for (const number of [1, 2, 3]) {
    await tabTo(page, hint);
    await page.keyboard.press('Enter');
    await expect(seen(page).getByText(`Hint ${number} of 3`)).toBeVisible();
  }
  const asked = await small(page).getAttribute('aria-label');
  return 10 * Number(asked.match(/10 times (\d+)/)[1]);
}

/** What the question asks for: the product of its two numbers. */
async function product(page) {
  const [, one, other] = (await page.locator('#question').textContent()).match(/(\d+)\s*×\s*(\d+)/);
  return Number(one) * Number(other);
}

test('a small question is answered by keyboard, beside the question and never in its place', async ({ page }) => {
  await open(page, timesNine);
  const ten = await openHints(page);
  await tabTo(page, small(page));
  await expect(page.getByRole('textbox', { name: /^How much is 10 times \d+/ })).toBeFocused();
  await page.keyboard.type(String(ten + 1));
  await page.keyboard.press('Enter');
  await expect(reply(page)).toHaveText(`You wrote ${ten + 1}. Not yet. Look again and try once more.`);
  await expect(page.locator('#live')).toHaveText(`You wrote ${ten + 1}. Not yet. Look again and try once more.`);
  await expect(small(page)).toBeFocused();
  await expect(small(page)).toHaveValue('');
  await expect(page.locator('.feedback')).toHaveCount(0); // Enter did not check the question
  await axe(page);
  await page.keyboard.type(String(ten));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Check this' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reply(page)).toContainText(new RegExp(`^Yes\\. .*${ten}`));
  await expect(answerLine(page)).toBeFocused();
  await expect(answerLine(page)).toHaveValue('');
  await expect(small(page)).toHaveValue(String(ten));
  await expect(small(page)).toHaveAttribute('readonly', '');
  await page.keyboard.type(String(ten - ten / 10));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Yes. You used help and got there.' })).toBeVisible();
  expect(attemptsOf(await savedFile(page)).map((attempt) => attempt.typed)).toEqual([String(ten - ten / 10)]);
});

test('after two misses a small question is told for the asking, and it stays while the question does', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, timesNine);
  const ten = await openHints(page);
  const tell = page.getByRole('button', { name: 'Tell me' });
  for (const [typed, says] of [['', 'Type a number first.'], ['1o', 'I can’t read “o” here.'], ['1', 'You wrote 1.'], ['2', 'You wrote 2.']]) {
    await expect(tell).toHaveCount(0);
    await small(page).fill(typed);
    await small(page).press('Enter');
    await expect(reply(page)).toContainText(says);
  }
  await expect(tell).toBeVisible();
  for (const target of [small(page), tell, page.getByRole('button', { name: 'Check this' })])
    expect((await target.boundingBox()).height).toBeGreaterThanOrEqual(44);
  await shot(page, 'scaffold-390');
  await tell.click();
  await expect(reply(page)).toContainText(String(ten));
  await expect(reply(page)).not.toContainText('Yes');
  await expect(page.getByRole('button', { name: 'Check this' })).toHaveCount(0);
  await answerLine(page).fill('997');
  await answerLine(page).press('Enter');
  await expect(page.locator('.feedback')).toBeVisible();
  await expect(page.locator('.feedback').locator('#small-answer')).toHaveValue(String(ten));
  await expect(reply(page)).toContainText(String(ten));
  await axe(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await noSidewaysScroll(page);
});

test('a voice reads the small question with its hint', async ({ page }) => {
  await scriptedVoice(page);
  await open(page, timesNine);
  const ten = await openHints(page);
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await expect.poll(() => spokenLast(page)).toContain(`How much is 10 times ${ten / 10}?`);
});

test('in the gallery a small question is answered beside its hint', async ({ page }) => {
  await open(page, '#/gallery/math.3.facts/facts-9/times-nine?seed=3');
  const item = page.getByRole('region', { name: 'Item', exact: true });
  await expect(page.getByRole('textbox', { name: 'Text of the exercise' })).toHaveValue(/\{ says = "[^"]+", ask = "[^"]+", is = "10 \* n", yes = "[^"]+" \}/);
  await item.getByText('Answer, slips, hints and steps').click();
  const line = item.getByRole('textbox', { name: /^How much is 10 times \d+/ });
  const ten = 10 * Number((await line.getAttribute('aria-label')).match(/times (\d+)/)[1]);
  await line.fill('1');
  await line.press('Enter');
  await expect(item.locator('.scaffold .reply')).toContainText('You wrote 1. Not yet.');
  await expect(item.locator('.feedback')).toHaveCount(0);
  await line.fill(`${ten}.0`);
  await line.press('Enter');
  await expect(item.locator('.scaffold .reply')).toContainText('Yes.');
  await axe(page);
});

test('“Example first” fades: an example, a question, one that is begun, then alone', async ({ page }) => {
  await open(page, '#/welcome');
  await openFile(page, learnerFile({ ways: ['example-first'] }));
  await page.goto(`./${timesNine}`);
  await expect(page.getByRole('heading', { name: 'First, see one done' })).toBeFocused();
  const next = page.getByRole('button', { name: 'Next step' });
  while (await next.isVisible()) await next.click();
  await page.getByRole('button', { name: 'Now my turn' }).click();
  const begun = page.getByRole('region', { name: 'Here is how it begins' });
  await expect(page.locator('#question')).toBeVisible();
  await expect(begun).toHaveCount(0);
  await answerLine(page).fill('997');
  await answerLine(page).press('Enter');
  await expect(page.locator('.feedback')).toBeVisible();
  await answerLine(page).fill(String(await product(page)));
  await answerLine(page).press('Enter');
  await expect(page.getByRole('heading', { name: 'Yes. You used help and got there.' })).toBeVisible();
  await expect(begun).toHaveCount(0);

  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(begun).toContainText('The rest is yours.');
  await expect(answerLine(page)).toBeFocused();
  const right = await product(page);
  const shown = await begun.getByRole('listitem').allTextContents();
  expect(shown.length).toBeGreaterThan(0);
  for (const step of shown) expect(step.match(/\d+/g)).not.toContain(String(right));
  await expect(page.getByRole('button', { name: 'Hint', exact: true })).toBeVisible();
  await axe(page);
  await shot(page, 'example-begun');
  await answerLine(page).fill('997');
  await answerLine(page).press('Enter');
  await expect(page.locator('.feedback')).toBeVisible();
  await expect(begun).toBeVisible();
  await page.reload();
  await expect(begun).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Here is how I would do it' })).toHaveCount(0);
  await answerLine(page).fill(String(right));
  await answerLine(page).press('Enter');
  await expect(page.getByRole('heading', { name: 'Yes. You used help and got there.' })).toBeVisible();
  await expect(begun).toHaveCount(0);

  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.getByRole('heading', { name: 'Yes. You used help and got there.' })).toHaveCount(0);
  await expect(page.locator('#question')).toBeVisible();
  await expect(begun).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'First, see one done' })).toHaveCount(0);
});

test('a break covers the task, and what was typed is there afterwards', async ({ page }) => {
  await open(page, '#/welcome');
  await openFile(page, learnerFile({ ways: ['breaks'] }));
  await page.goto('./#/practice/math.3.oa/equal-groups?exercise=how-many-in-all');
  const asked = await page.locator('#question').textContent();
  await page.locator('#answer').fill('12');
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'Take a break' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Break' })).toBeFocused();
  await expect(page.locator('#question')).toBeHidden();
  await axe(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'I am back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#question')).toHaveText(asked);
  await expect(page.locator('#answer')).toBeFocused();
  await expect(page.locator('#answer')).toHaveValue('12');
});
