// The gallery: every kind of answer and every picture beside the text that makes them; faults have a place, and the last items stay.
import { axe, expect, noSidewaysScroll, open, shot, test } from './fixtures.js';

const here = '#/gallery/math.3.oa/equal-groups/how-many-in-all?seed=3';
const editor = (page) => page.getByRole('textbox', { name: 'Text of the exercise' });
const item = (page) => page.getByRole('region', { name: 'Item', exact: true });
const says = (page) => page.locator('#gallery-source-says');

/** Replaces a part of the text, as somebody who types. */
async function change(page, from, to) {
  const text = await editor(page).inputValue();
  expect(text).toContain(from);
  await editor(page).fill(text.replace(from, to));
}

test('every kind of answer and every picture opens, with its text and an item', async ({ page }) => {
  test.slow();
  await open(page, '#/gallery');
  for (const shelf of ['Kinds of answer', 'Pictures']) {
    const links = page.getByRole('navigation', { name: shelf }).getByRole('link');
    await expect(links.first()).toBeVisible();
    const names = await links.allInnerTexts();
    expect(names.length).toBeGreaterThan(12);
    for (const name of names) {
      const link = page.getByRole('navigation', { name: shelf }).getByRole('link', { name, exact: true });
      await link.click();
      await expect(link).toHaveAttribute('aria-current', 'true');
      await expect(says(page)).toContainText('1 exercise read.');
      await expect(item(page).getByRole('button', { name: 'Check' })).toBeVisible();
      if (shelf === 'Kinds of answer') await expect(item(page).locator('form')).toHaveAttribute('data-kind', /./);
      const kind = name.replaceAll(' ', '-');
      await expect(editor(page)).toHaveValue(new RegExp(shelf === 'Pictures' ? `picture = \\{ ${kind} = ` : `answer = \\{ ${kind.replace(/^(plot|build)-/, '$1 = \\{ ')} = `));
    }
  }
  await noSidewaysScroll(page);
});

test('a number changed in the text changes the item at once, and the address leads to the pack’s own', async ({ page }) => {
  await open(page, here);
  const text = await editor(page).inputValue();
  await expect(item(page).locator('#question b').filter({ hasText: /^12$/ })).toHaveCount(0);
  await change(page, 'each = pick(2..9)', 'each = 12');
  await expect(item(page).locator('#question b').filter({ hasText: /^12$/ })).toHaveCount(1);
  await expect(item(page).getByRole('img').first()).toHaveAccessibleName(/12/);
  await page.getByRole('button', { name: 'As it was' }).click();
  await expect(editor(page)).toHaveValue(text);
  await expect(item(page).locator('#question b').filter({ hasText: /^12$/ })).toHaveCount(0);
});

test('a broken text is told with line and column, the item stays, and the keyboard gets there', async ({ page }) => {
  await open(page, here);
  const question = await item(page).locator('#question').innerText();
  await change(page, 'level = ', 'level ');
  await expect(says(page)).toContainText('Line 4, column 7. This is not TOML yet');
  await expect(says(page)).toContainText('The item still shows the last text that could be read.');
  await expect(editor(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(item(page).locator('#question')).toHaveText(question);
  await page.getByRole('button', { name: 'Go to line 4' }).click();
  await expect(editor(page)).toBeFocused();
  expect(await editor(page).evaluate((field) => field.value.slice(0, field.selectionStart).split('\n').length)).toBe(4);
  await change(page, 'level ', 'level = ');
  await change(page, 'hints = ', 'hins = ');
  await expect(says(page)).toContainText('“hins” has no meaning here. Did you mean “hints”?');
  await change(page, 'hins = ', 'hints = ');
  await expect(says(page)).toContainText('1 exercise read.');
  await expect(editor(page)).not.toHaveAttribute('aria-invalid');
});

test('JSON, a skill and a pack can be pasted, and each of their exercises chosen', async ({ page }) => {
  await open(page, here);
  const toml = await editor(page).inputValue();
  await page.getByRole('button', { name: 'JSON' }).click();
  await expect(editor(page)).toHaveValue(/^\{\n {2}"id": "how-many-in-all"/);
  await change(page, '"ask": "', '"ask": "Pasted. ');
  await expect(item(page).locator('#question')).toContainText('Pasted.');
  await editor(page).fill(`${toml}\n${toml.replace('id = "how-many-in-all"', 'id = "another"').replace('ask = "', 'ask = "Another one. ')}`);
  await expect(says(page)).toContainText('2 exercises read.');
  await page.getByRole('combobox', { name: 'Exercise of this text' }).selectOption({ index: 1 });
  await expect(item(page).locator('#question')).toContainText('Another one.');
  const pack = await page.evaluate(async () => (await (await fetch('packs/math.3.g.json')).text()));
  await editor(page).fill(pack);
  await expect(says(page)).toContainText(/\d\d exercises read\./);
  await editor(page).fill('<img src=x onerror=alert(1)>');
  await expect(says(page)).toContainText('Line 1, column 6. This is not TOML yet');
  expect(await page.locator('main img').count()).toBe(0);
});

test('an item is answered and marked as in Practice, and nothing is kept', async ({ page }) => {
  await open(page, here);
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  await item(page).getByRole('button', { name: 'Check' }).click();
  await expect(item(page).locator('.feedback')).toContainText('Type');
  await item(page).getByRole('textbox', { name: 'Your answer' }).or(item(page).locator('#answer')).first().fill('9999');
  await item(page).getByRole('button', { name: 'Check' }).click();
  await expect(item(page).getByRole('heading', { name: 'Not yet. Let’s look again.' })).toBeVisible();
  await item(page).getByText('Answer, slips, hints and steps').click();
  const key = await item(page).locator('.behind h3:text-is("Right") + p').innerText();
  await item(page).locator('#answer').fill(key.match(/[\d,]+/)[0]);
  await page.keyboard.press('Enter');
  await expect(item(page).getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
  await item(page).getByRole('button', { name: 'Next question' }).click();
  await expect(page.getByRole('textbox', { name: 'Seed' })).toHaveValue('4');
  await expect(page).toHaveURL(/how-many-in-all\?seed=4$/);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
});

test('seeds: next, before, typed, and by a link', async ({ page }) => {
  await open(page, here);
  const third = await item(page).locator('#question').innerText();
  await page.getByRole('button', { name: 'Next seed' }).click();
  await expect(item(page).locator('#question')).not.toHaveText(third);
  await page.getByRole('button', { name: 'Seed before' }).click();
  await expect(item(page).locator('#question')).toHaveText(third);
  await page.getByRole('textbox', { name: 'Seed' }).fill('12');
  await expect(item(page).locator('#question')).not.toHaveText(third);
  const twelfth = await item(page).locator('#question').innerText();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Seed' })).toHaveValue('12');
  await expect(item(page).locator('#question')).toHaveText(twelfth);
  await page.getByRole('textbox', { name: 'Seed' }).fill('many');
  await expect(page.locator('#gallery-seed-wrong')).toContainText('A whole number.');
  await page.evaluate(() => (location.hash = '#/gallery/math.3.oa/equal-groups/no-such'));
  await expect(page.getByRole('status')).toContainText('no such exercise');
  await page.getByRole('combobox', { name: 'Exercise', exact: true }).selectOption('math.3.oa/arrays/count-by-rows');
  await expect(editor(page)).toHaveValue(/id = "count-by-rows"/);
  await page.getByRole('navigation', { name: 'Kinds of answer' }).getByRole('link', { name: 'sort', exact: true }).click();
  await expect(editor(page)).toHaveValue(/answer = \{ sort/);
  const name = (await editor(page).inputValue()).match(/id = "([^"]+)"/)[1];
  await expect(page.getByRole('combobox', { name: 'Exercise', exact: true })).toHaveValue(new RegExp(`/${name}$`));
});

test('a hundred items are tried, and a slip that gives the answer is told with its line', async ({ page }) => {
  await open(page, here);
  const trial = page.getByRole('region', { name: 'A hundred items' });
  await expect(trial).toContainText('No faults in 100 items.', { timeout: 30_000 });
  const text = await editor(page).inputValue();
  const [, key] = text.match(/answer = \{ number = (?:\{ is = )?"([^"]+)"/);
  await editor(page).fill(text.replace(/gives = "[^"]+"/, `gives = "${key}"`));
  await expect(trial).toContainText('gives the right answer', { timeout: 30_000 });
  const line = (await editor(page).inputValue()).split('\n').findIndex((row) => row.includes('gives =')) + 1;
  await trial.getByRole('button', { name: `Go to line ${line}` }).first().click();
  await expect(editor(page)).toBeFocused();
});

test('the keyboard alone: a kind, the text, the seed, the answer; Tab leaves the editor', async ({ page }) => {
  await open(page, '#/gallery');
  await page.getByRole('navigation', { name: 'Kinds of answer' }).getByRole('link', { name: 'number', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(item(page).locator('form')).toHaveAttribute('data-kind', 'number');
  await editor(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('# mine\n');
  await expect(says(page)).toContainText('1 exercise read.');
  await page.keyboard.press('Tab');
  await expect(editor(page)).not.toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Seed' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Next seed' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Seed' })).toHaveValue('6');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('#answer')).toBeFocused();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(item(page).locator('.feedback')).toBeVisible();
});

for (const scheme of ['light', 'dark']) {
  for (const [width, height] of [[1366, 768], [390, 844]]) {
    test(`the gallery has no barriers axe can find (${scheme}, ${width}×${height})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height });
      await open(page, here);
      await expect(page.getByRole('region', { name: 'A hundred items' })).toContainText('No faults', { timeout: 30_000 });
      await axe(page);
      await shot(page, `gallery-${scheme}-${width}`);
      await change(page, 'level = ', 'level ');
      await item(page).getByText('Answer, slips, hints and steps').click();
      await expect(says(page)).toContainText('Line 4');
      await axe(page);
      await noSidewaysScroll(page);
      await page.screenshot({ path: new URL(`shots/gallery-broken-${scheme}-${width}.png`, import.meta.url).pathname, fullPage: true });
    });
  }
}

test('the page about Trellis leads here', async ({ page }) => {
  await open(page, '#/about');
  await page.getByRole('link', { name: 'For people who write exercises: the gallery' }).click();
  await expect(page.getByRole('heading', { name: 'Gallery', level: 1 })).toBeVisible();
});
