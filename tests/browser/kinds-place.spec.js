// Placing a point on a number line: by arrow keys, by touch and by buttons, with the same result, and told without the answer.
import { axe, dressed, expect, noScroll, open, shot, test } from './fixtures.js';

const link = '#/practice/math.3.nf/line-to-one?exercise=place-the-point';
const slider = (page) => page.getByRole('slider', { name: 'Point on the number line' });

/** The fraction of the question: above and below the line. */
async function asked(page) {
  return page.locator('#question mfrac').first().locator('> *').allTextContents().then((texts) => texts.map(Number));
}

/** What Chromium hands to a screen reader of the slider. (Its protocol leaves the text of a value empty, so that is read off the page.) */
async function heard(page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const node = nodes.find((node) => node.role?.value === 'slider');
  const property = (name) => node.properties.find((one) => one.name === name)?.value.value;
  const text = await slider(page).getAttribute('aria-valuetext');
  return { name: node.name.value, text, value: node.value?.value, max: property('valuemax') };
}

test('arrow keys move the point from tick to tick, and every key is told by ticks', async ({ page }) => {
  await open(page, link);
  const [above, below] = await asked(page);
  await expect(slider(page)).toBeFocused();
  expect(await heard(page)).toEqual({ name: 'Point on the number line', text: 'No point yet. Touch the line.', value: 0, max: below });
  await page.keyboard.press('ArrowRight');
  expect((await heard(page)).text).toBe('Your point: 1 tick after 0');
  await page.keyboard.press('ArrowRight');
  expect(await heard(page)).toMatchObject({ text: 'Your point: 2 ticks after 0', value: 2 });
  await page.keyboard.press('End');
  expect((await heard(page)).text).toBe('Your point: at 1');
  await page.keyboard.press('Home');
  expect((await heard(page)).text).toBe('Your point: at 0');
  for (let tick = 0; tick < above; tick += 1) await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
});

test('a touch on the line and the two buttons do the same', async ({ page }) => {
  await open(page, link);
  await dressed(page);
  const [above, below] = await asked(page);
  const box = await slider(page).boundingBox();
  // the line begins and ends a little inside the drawing
  const x = (tick) => box.x + box.width * ((34 + (700 * tick) / below) / 768);
  await page.mouse.click(x(below), box.y + box.height / 2);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Your point: at 1');
  for (let tick = below; tick > above; tick -= 1) await page.getByRole('button', { name: 'One tick left' }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', `Your point: ${above} tick${above === 1 ? '' : 's'} after 0`);
  await expect(page.locator('[aria-live], [role="status"]').filter({ hasText: `${above} tick` }).first()).toBeAttached();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
});

test('no point is not wrong, and a reload keeps the point', async ({ page }) => {
  await open(page, link);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.feedback')).toContainText('Put the point on the line first.');
  await page.getByRole('button', { name: 'Hint' }).first().click(); // who has done nothing yet leaves no draft
  await slider(page).press('ArrowRight');
  const question = await page.locator('#question').textContent();
  await page.reload();
  await expect(page.locator('#question')).toHaveText(question);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Your point: 1 tick after 0');
});

for (const theme of ['light', 'dark']) {
  test(`placing has no barriers axe can find (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page, link);
    await slider(page).press('ArrowRight');
    await axe(page);
    await shot(page, `place-${theme}`);
  });
}

for (const [width, height] of [[1366, 768], [1366, 620], [390, 844], [390, 664]]) {
  test(`placing fits ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '#/practice/math.3.nf/line-beyond-one?exercise=place-past-one');
    await slider(page).press('ArrowRight');
    await expect(page.locator('#check')).toBeInViewport({ ratio: 1 });
    await noScroll(page);
    await shot(page, `place-${width}x${height}`);
  });
}
