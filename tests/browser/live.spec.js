// What a screen reader hears by itself: one polite region, which says each thing once, in the words that stand there.
import { expect, open, test } from './fixtures.js';
import { asMaya, goTo, screens } from './everyScreen.js';

const regions = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off]), output:not([aria-live=off])';
const plain = async (locator) => (await locator.innerText()).replaceAll('\u00a0', ' ').split(/\s+/).join(' ');

test('from question to question, the one voice says each thing once, and nothing else', async ({ page }) => {
  await open(page, '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all');
  const line = page.getByRole('textbox', { name: 'Your answer' });
  await expect(line).toBeFocused();
  await page.evaluate(listen);
  const [groups, each] = (await page.locator('#question b').allTextContents()).map(Number);
  const answer = async (number) => {
    await line.fill(String(number));
    await line.press('Enter');
  };

  await answer(997);
  expect(await hears(page)).toEqual(['Not yet. Let’s look again. Read the question once more. What does each number tell you? You can open a hint.']);
  // the same words once more are said once more: to a screen reader they are others by a space
  await answer(996);
  expect(await hears(page)).toEqual(['Not yet. Let’s look again. Read the question once more. What does each number tell you? You can open a hint.\u00a0']);
  await page.getByRole('button', { name: 'Hint' }).click();
  const hints = await hears(page);
  expect(hints).toHaveLength(1);
  await expect(page.locator('.problem')).toContainText(`Hint 1 of 3. ${hints[0]}`);
  await page.getByRole('button', { name: 'Show me how' }).click();
  await page.getByRole('button', { name: 'Next step' }).click();
  const steps = await hears(page);
  expect(steps).toHaveLength(1);
  await expect(page.locator('.worked li').nth(1)).toHaveText(steps[0]);
  await answer(groups * each);
  expect(await hears(page)).toEqual(['Yes. You used help and got there.']);
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.locator('.feedback')).toHaveCount(0);
  expect(await hears(page)).toEqual([await plain(page.locator('#question'))]);
});

test('no screen has another voice', async ({ page }) => {
  test.setTimeout(90_000);
  await asMaya(page);
  for (const screen of screens) {
    await goTo(page, screen);
    expect(await page.locator(regions).evaluateAll((found) => found.map((each) => each.outerHTML.slice(0, 80))), screen[0]).toEqual([expect.stringContaining('id="live"')]);
  }
});

test('a refusal, a notice and a change far from the focus are heard too', async ({ page }) => {
  await asMaya(page);
  await page.evaluate(listen);
  await page.evaluate(() => (location.hash = '#/board/open/AAAA'));
  expect(await hears(page)).toContainEqual(expect.stringContaining('Some letters of this link are missing'));
  await page.evaluate(() => (location.hash = '#/settings'));
  await page.getByRole('button', { name: 'Save my file' }).last().click();
  const told = page.locator('.told').filter({ hasText: /\S/ }).first();
  await expect(told).toBeVisible();
  expect(await hears(page)).toEqual([await told.innerText()]);
});

function listen() {
  const live = document.querySelector('#live');
  window.heard = [];
  new MutationObserver(() => live.textContent && window.heard.push(live.textContent)).observe(live, { childList: true, characterData: true, subtree: true });
}

/** What was said since this was last asked. */
async function hears(page) {
  await expect.poll(() => page.evaluate(() => window.heard.length)).toBeGreaterThan(0);
  await page.waitForTimeout(300); // what would be said twice follows at once
  return page.evaluate(() => window.heard.splice(0));
}
