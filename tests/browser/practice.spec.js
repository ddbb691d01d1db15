// The main job: a child opens a link, answers, gets help that helps, sees what grew, comes back to where they were.
import { axe, expect, noScroll, noSidewaysScroll, open, seen, shot, test } from './fixtures.js';

const equalGroups = '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all';

/** The two numbers of the story: how many boxes, how many in each. */
async function story(page) {
  const numbers = await page.locator('#question b').allTextContents();
  return numbers.slice(0, 2).map(Number);
}

const answerLine = (page) => page.getByRole('textbox', { name: 'Your answer' });
const check = (page) => page.getByRole('button', { name: 'Check' });

/** Everything this browser keeps of attempts, read from storage as another program would. */
async function attempts(page) {
  return page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => /^trellis\/[0-9a-f]{16}\/log\//.test(key))
      .flatMap((key) => localStorage.getItem(key).split('\n'))
      .filter((line) => line.includes('equal-groups')),
  );
}

test('a visitor with a link meets the question first and is asked for a name afterwards', async ({ page }) => {
  await open(page, equalGroups);
  const [groups, each] = await story(page);
  await expect(answerLine(page)).toBeFocused();
  await page.keyboard.type(String(groups * each));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
  expect((await attempts(page)).length).toBe(1);
  await expect(page.getByRole('button', { name: 'Next question' })).toBeFocused();
  await page.getByRole('button', { name: 'Stop for now' }).click();
  await expect(seen(page).getByText('You answered 1 question. You did 1 all by yourself.')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/welcome$/);
});

test('a known slip is named, the number goes, and the next try can be right', async ({ page }) => {
  await open(page, equalGroups);
  const [groups, each] = await story(page);
  await answerLine(page).fill(String(groups + each));
  await check(page).click();
  await expect(page.getByRole('heading', { name: 'Not yet. Let’s look again.' })).toBeVisible();
  await expect(page.locator('.feedback')).toContainText(`${groups} + ${each}`);
  await expect(page.locator('.you-wrote')).toContainText(String(groups + each));
  await expect(answerLine(page)).toHaveValue('');
  await expect(page.getByRole('status')).toContainText('Not yet');
  await axe(page);
  await shot(page, 'practice-slip');
  await answerLine(page).fill(String(groups * each));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Yes. You used help and got there.' })).toBeVisible();
});

test('what cannot be read is not wrong, and nothing is kept of it', async ({ page }) => {
  await open(page, equalGroups);
  await check(page).click();
  await expect(page.locator('.feedback')).toContainText('Type a number first.');
  await answerLine(page).fill('1o');
  await check(page).click();
  await expect(page.locator('.feedback')).toContainText('I can’t read “o” here.');
  expect(await attempts(page)).toEqual([]);
});

test('hints open one by one, then the worked steps, then one like it', async ({ page }) => {
  await open(page, equalGroups);
  const before = await page.locator('#question').textContent();
  await page.getByRole('button', { name: 'Hint' }).click();
  await expect(seen(page).getByText('Hint 1 of 3')).toBeVisible();
  await page.getByRole('button', { name: 'Next hint' }).click();
  await expect(seen(page).getByText('Hint 2 of 3')).toBeVisible();
  await page.getByRole('button', { name: 'Show me how' }).click();
  await expect(page.getByRole('heading', { name: 'Here is how I would do it' })).toBeFocused();
  const next = page.getByRole('button', { name: 'Next step' });
  while (await next.isVisible()) await next.click();
  await axe(page);
  await shot(page, 'practice-worked');
  await page.getByRole('button', { name: 'Try one like it' }).click();
  await expect(page.locator('#question')).not.toHaveText(before);
  await expect(answerLine(page)).toBeFocused();
});

test('an item in progress survives a reload: the question, what was typed, and the hints', async ({ page }) => {
  await open(page, equalGroups);
  await page.getByRole('button', { name: 'Hint' }).click();
  await expect(seen(page).getByText('Hint 1 of 3')).toBeVisible();
  await answerLine(page).fill('7');
  const question = await page.locator('#question').textContent();
  await page.reload();
  await expect(page.locator('#question')).toHaveText(question);
  await expect(answerLine(page)).toHaveValue('7');
  await expect(seen(page).getByText('Hint 1 of 3')).toBeVisible();
});

test('the answer is stored before its feedback is shown', async ({ page }) => {
  await page.addInitScript(() => {
    window.order = [];
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      if (key.includes('/log/')) window.order.push('stored');
      return set.call(this, key, value);
    };
    new MutationObserver(() => {
      if (document.querySelector('.feedback') && !window.order.includes('shown')) window.order.push('shown');
    }).observe(document, { childList: true, subtree: true });
  });
  await open(page, equalGroups);
  await answerLine(page).fill('1');
  await check(page).click();
  await expect(page.locator('.feedback')).toBeVisible();
  const order = await page.evaluate(() => window.order);
  expect(order.indexOf('stored')).toBeGreaterThanOrEqual(0);
  expect(order.indexOf('stored')).toBeLessThan(order.indexOf('shown'));
});

test('the number pad writes, rubs out and clears', async ({ page }) => {
  await open(page, equalGroups);
  const pad = page.getByRole('group', { name: 'Number pad' });
  for (const digit of ['4', '0', '2']) await pad.getByRole('button', { name: digit, exact: true }).click();
  await expect(answerLine(page)).toHaveValue('402');
  await pad.getByRole('button', { name: 'Rub out one digit' }).click();
  await expect(answerLine(page)).toHaveValue('40');
  await pad.getByRole('button', { name: 'Clear' }).click();
  await expect(answerLine(page)).toHaveValue('');
});

test('skip, too hard and "I don’t know yet" are never held against anyone', async ({ page }) => {
  await open(page, equalGroups);
  const question = await page.locator('#question').textContent();
  await seen(page).getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(page.locator('#question')).not.toHaveText(question);
  await seen(page).getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'I don’t know yet' }).click();
  await expect(page.getByRole('heading', { name: 'Here is how I would do it' })).toBeVisible();
  expect((await attempts(page)).filter((line) => line.includes('not-yet'))).toEqual([]);
});

for (const [width, height] of [[1366, 768], [1366, 620], [390, 844], [390, 664]]) {
  test(`practice fits ${width}×${height} without scrolling`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, equalGroups);
    await expect(check(page)).toBeInViewport({ ratio: 1 });
    await noScroll(page);
    await shot(page, `practice-${width}x${height}`);
  });
}

test('practice stacks at 320 px without sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, equalGroups);
  await noSidewaysScroll(page);
});

for (const theme of ['light', 'dark']) {
  test(`practice has no barriers axe can find (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page, equalGroups);
    await axe(page);
    await shot(page, `practice-${theme}`);
  });
}

test.describe('a link that leads to no skill', () => {
  // its slice is asked for, and the browser logs that the host has none
  test.use({ expected: /404.*~no-such-skill/ });

  test('says so', async ({ page }) => {
    await open(page, '#/practice/math.3.oa/no-such-skill');
    await expect(page.getByRole('status')).toContainText('This skill is not in this Trellis yet.');
  });
});

test('leaving while the next question is on its way stops nothing', async ({ page }) => {
  await open(page, equalGroups);
  for (const place of ['practice/math.3.nbt/round-to-ten', 'map', 'practice/math.3.facts/turn-around', 'practice/math.3.oa/arrays', 'today'])
    await page.evaluate((to) => (location.hash = `#/${to}`), place);
  await page.evaluate(() => (location.hash = '#/practice/math.3.oa/equal-groups'));
  await expect(page.locator('#question')).toBeVisible();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
});

test('a number below zero is written with the pad alone', async ({ page }) => {
  await open(page, '#/practice/sampler/four-quadrants?exercise=read-the-point');
  const pad = page.getByRole('group', { name: 'Number pad' });
  const boxes = page.locator('.blanks input');
  for (const [at, keys] of [[0, '−4'], [1, '2']]) {
    await boxes.nth(at).focus();
    for (const key of keys) await pad.getByRole('button', { name: key, exact: true }).click();
    await expect(boxes.nth(at)).toHaveValue(keys);
  }
  await check(page).click();
  await expect(page.locator('.feedback')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Not ready to check' })).toHaveCount(0);
});

test('a right amount in another form is told how to write it, and is not held against anyone', async ({ page }) => {
  await open(page, '#/practice/sampler/decimals?exercise=part-of-a-decimal');
  const words = await page.locator('.problem [role=img], .problem figure svg').first().getAttribute('aria-label');
  const [whole, part] = words.match(/\d+(?:\.\d+)?/g).map((number) => Math.round(Number(number) * 1000));
  await answerLine(page).fill(`${whole - part}/1000`);
  await check(page).click();
  await expect(page.getByRole('heading', { name: 'That is the right amount. Now write it the way the question asks.' })).toBeVisible();
  await expect(page.locator('.feedback')).toContainText('Write it as a decimal.');
  await expect(page.getByRole('status')).toContainText('Write it as a decimal.');
  for (const key of String((whole - part) / 1000)) await page.getByRole('group', { name: 'Number pad' }).getByRole('button', { name: key, exact: true }).click();
  await check(page).click();
  await expect(page.getByRole('heading', { name: 'Yes. You used help and got there.' }).or(page.getByRole('heading', { name: 'Yes, that is right.' }))).toBeVisible();
});
