// Shading parts: native checkboxes over a drawing, by keys or by touch, with the same result.
import { axe, expect, noScroll, open, shot, test } from './fixtures.js';

const link = '#/practice/math.3.nf/build-fractions?exercise=shade-a-bar';
const parts = (page) => page.getByRole('checkbox', { name: /^Part \d+ of \d+$/ });

async function asked(page) {
  return page.locator('#question mfrac').first().locator('> *').allTextContents().then((texts) => texts.map(Number));
}

/** Role, name and state of every part, as Chromium hands them to a screen reader. */
async function heard(page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const checked = (node) => node.properties.find((one) => one.name === 'checked')?.value.value;
  return nodes.filter((node) => node.role?.value === 'checkbox').map((node) => [node.name.value, checked(node)]);
}

test('keys go from part to part, Space shades, and the count is said', async ({ page }) => {
  await open(page, link);
  const [above, below] = await asked(page);
  await expect(parts(page)).toHaveCount(below);
  await expect(parts(page).first()).toBeFocused();
  await page.keyboard.press('Space');
  expect((await heard(page)).slice(0, 2)).toEqual([[`Part 1 of ${below}`, 'true'], [`Part 2 of ${below}`, 'false']]);
  await expect(page.locator('[aria-live], [role="status"]').filter({ hasText: '1 part shaded' }).first()).toBeAttached();
  await page.keyboard.press('Space');
  await expect(page.locator('.shade output')).toHaveText('No part is shaded');
  for (let part = 0; part < above; part += 1) {
    if (part) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
  }
  await expect(page.locator('.shade output')).toHaveText(`${above} parts shaded`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
});

test('touch does the same, whichever parts are touched', async ({ page }) => {
  await open(page, link);
  const [above, below] = await asked(page);
  for (let part = below - 1; part >= below - above; part -= 1) await parts(page).nth(part).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
});

test('nothing shaded is not wrong, a slip is named, and a reload keeps what is shaded', async ({ page }) => {
  await open(page, link);
  const [, below] = await asked(page);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.feedback')).toContainText('Shade one part at least.');
  for (let part = 0; part < below; part += 1) await parts(page).nth(part).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.feedback')).toContainText('Now the whole bar is shaded.');
  await expect(page.locator('.you-wrote')).toContainText(`${below} of ${below}`);
  await parts(page).nth(1).click();
  await page.reload();
  await expect(parts(page).nth(1)).not.toBeChecked();
  await expect(page.locator('.shade output')).toHaveText(`${below - 1} part${below === 2 ? '' : 's'} shaded`);
});

for (const theme of ['light', 'dark']) {
  test(`shading has no barriers axe can find (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page, link);
    await parts(page).first().click();
    await axe(page);
    await shot(page, `shade-${theme}`);
  });
}

for (const [width, height] of [[1366, 768], [1366, 620], [390, 844], [390, 664]]) {
  test(`shading fits ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '#/practice/math.3.nf/equal-by-picture?exercise=shade-the-same');
    await expect(page.locator('#check')).toBeInViewport({ ratio: 1 });
    await noScroll(page);
    await shot(page, `shade-${width}x${height}`);
  });
}
