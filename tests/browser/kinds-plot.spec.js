// A graph is drawn by keys, by buttons and by touch, with the same result, and everything about it is told.
import { axe, dressed, expect, noScroll, open, shot, test } from './fixtures.js';

const bars = '#/practice/math.3.md/draw-graphs?exercise=bars-on-the-lines';
const rows = '#/practice/math.3.md/draw-graphs?exercise=pictures-with-halves';
const marks = '#/practice/math.3.md/line-plots?exercise=draw-the-line-plot';
const slider = (page, name) => page.getByRole('slider', { name, exact: true });

/** The numbers of the table beside the question, from its words. */
async function table(page) {
  const words = await page.getByRole('img', { name: /^A table/ }).getAttribute('aria-label');
  return [...words.matchAll(/(?:Children|Cans|Strings): (\d+)/g)].map(([, number]) => Number(number));
}

/** From line to line of the scale, from the words of the axis. */
async function step(page) {
  await expect(page.locator('.paper text').first()).toBeAttached();
  const numbers = await page.locator('.paper text').allTextContents();
  return Number(numbers.filter((text) => /^\d+$/.test(text))[1]);
}

test('bars by arrow keys alone: each key is told, and the graph is right', async ({ page }) => {
  await open(page, bars);
  const [values, each] = [await table(page), await step(page)];
  await expect(slider(page, 'Red')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(slider(page, 'Red')).toHaveAttribute('aria-valuetext', `the bar ends halfway between 0 and ${each}`);
  await page.keyboard.press('ArrowDown');
  await expect(slider(page, 'Red')).toHaveAttribute('aria-valuetext', 'no bar');
  for (const value of values) {
    for (let n = 0; n < (2 * value) / each; n++) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
  }
  await expect(slider(page, 'Pink')).toHaveAttribute('aria-valuetext', `the bar ends at ${values[3]}`);
  await page.getByRole('button', { name: 'Check' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
  await axe(page);
});

test('what Chromium tells of the columns: role, name, value and limits', async ({ page }) => {
  await open(page, bars);
  await slider(page, 'Blue').press('ArrowUp');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const sliders = nodes.filter((node) => node.role?.value === 'slider' && !node.ignored);
  const property = (node, name) => node.properties.find((property) => property.name === name)?.value.value;
  expect(sliders.map((node) => [node.name.value, Number(node.value.value), Number(property(node, 'valuemax'))])).toEqual([
    ['Red', 0, 14],
    ['Blue', 1, 14],
    ['Green', 0, 14],
    ['Pink', 0, 14],
  ]);
});

test('bars by touch and drag, then a step by button; the live region tells it', async ({ page }) => {
  await open(page, bars);
  await dressed(page);
  const each = await step(page);
  const box = await page.locator('.column').nth(2).boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height * (1 - 3 / 7), { steps: 4 });
  await page.mouse.up();
  await expect(slider(page, 'Green')).toHaveValue('6');
  await expect(page.getByRole('status')).toContainText(`Green: the bar ends at ${3 * each}`);
  await page.getByRole('button', { name: 'Green: more' }).click();
  await expect(slider(page, 'Green')).toHaveValue('7');
  await page.getByRole('button', { name: 'Green: less' }).click();
  await page.getByRole('button', { name: 'Green: less' }).click();
  await expect(slider(page, 'Green')).toHaveValue('5');
});

test('symbols by touch: halves and wholes, and a touch on the last takes it away', async ({ page }) => {
  await open(page, rows);
  await dressed(page);
  const box = await page.locator('.column').nth(1).boundingBox();
  const touch = (half) => page.mouse.click(box.x + (box.width * (half - 0.5)) / 16, box.y + box.height / 2);
  await touch(5);
  await expect(slider(page, 'Class B')).toHaveAttribute('aria-valuetext', '2 pictures and a half');
  await touch(6);
  await expect(slider(page, 'Class B')).toHaveAttribute('aria-valuetext', '3 pictures');
  await touch(6);
  await expect(slider(page, 'Class B')).toHaveAttribute('aria-valuetext', '2 pictures and a half');
});

test('marks by touch on the line plot, kept over a reload, and right in the end', async ({ page }) => {
  await open(page, marks);
  await dressed(page);
  await page.getByRole('button', { name: 'Hint' }).click(); // a visitor who has done nothing leaves nothing behind
  const values = await table(page);
  for (const [place, value] of values.entries()) {
    const box = await page.locator('.column').nth(place).boundingBox();
    for (let n = 0; n < value; n++) await page.mouse.click(box.x + box.width / 2, box.y + 4);
  }
  const first = page.getByRole('slider').first();
  await expect(first).toHaveValue(String(values[0]));
  await page.reload();
  await expect(first).toHaveValue(String(values[0]));
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'Yes. You used help and got there.' })).toBeVisible();
});

test('an empty graph is not ready; a slip of one bar is named and read back', async ({ page }) => {
  await open(page, bars);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.feedback')).toContainText('The graph is still empty. Draw it first.');
  const [values, each] = [await table(page), await step(page)];
  await slider(page, 'Red').focus();
  for (let n = 0; n < (2 * values[0]) / each + 2; n++) await page.keyboard.press('ArrowUp');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.feedback')).toContainText('Look at the first bar once more.');
  await expect(page.locator('.you-wrote')).toContainText(`Red ${values[0] + each}`);
});

for (const [width, height] of [[1366, 768], [1366, 620], [390, 844], [390, 664]]) {
  for (const [name, link] of Object.entries({ bars, rows, marks, between: bars.replace('bars-on-the-lines', 'bars-between-lines') })) {
    test(`a graph of ${name} fits ${width}×${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, link);
      await expect(page.locator('#check')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.paper')).toBeInViewport({ ratio: 1 });
      await noScroll(page);
      await shot(page, `plot-${name}-${width}x${height}`);
    });
  }
}

for (const theme of ['light', 'dark']) {
  test(`a graph to draw has no barriers axe can find (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page, bars);
    await axe(page);
    await shot(page, `plot-${theme}`);
  });
}
