// A clock is set by keys, by buttons and by touch, with the same result, and everything about it is told.
import { axe, dressed, expect, noScroll, open, shot, test } from './fixtures.js';

const link = '#/practice/math.3.md/tell-time?exercise=set-the-clock';
const long = (page) => page.getByRole('slider', { name: 'Long hand' });
const short = (page) => page.getByRole('slider', { name: 'Short hand' });

/** The time the question asks for: hour and minute. */
async function asked(page) {
  const [, hour, minute] = (await page.locator('#question').textContent()).match(/(\d+):(\d\d)/);
  return [Number(hour) % 12, Number(minute)];
}

/** What Chromium tells a screen reader of the sliders: name, value, words. */
async function told(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const sliders = nodes.filter((node) => node.role?.value === 'slider' && !node.ignored);
  const property = (node, name) => node.properties.find((property) => property.name === name)?.value.value;
  return sliders.map((node) => ({ name: node.name.value, value: node.value?.value, text: property(node, 'valuetext'), most: property(node, 'valuemax') }));
}

test('by arrow keys alone: what each key did is told, and the time is right', async ({ page }) => {
  await open(page, link);
  const [hour, minute] = await asked(page);
  await expect(short(page)).toBeFocused();
  for (let n = 0; n < hour; n++) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await expect(long(page)).toBeFocused();
  await expect(long(page)).toHaveAttribute('aria-valuetext', 'points at the 12');
  await page.keyboard.press('ArrowUp');
  await expect(long(page)).toHaveAttribute('aria-valuetext', 'points 1 small mark after the 12');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(long(page)).toHaveAttribute('aria-valuetext', 'points 4 small marks after the 11');
  await page.keyboard.press('ArrowUp');
  for (let n = 0; n < Math.floor(minute / 5); n++) await page.keyboard.press('PageUp');
  for (let n = 0; n < minute % 5; n++) await page.keyboard.press('ArrowRight');
  const sliders = await told(page);
  expect(sliders.map((slider) => slider.name)).toEqual(['Short hand', 'Long hand']);
  expect(sliders.map((slider) => Number(slider.value))).toEqual([hour, minute]);
  await page.getByRole('button', { name: 'Check' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
  await axe(page);
});

test('by buttons: the live region tells where both hands are', async ({ page }) => {
  await open(page, link);
  await page.getByRole('button', { name: 'Short hand: on to the next hour' }).click();
  await page.getByRole('button', { name: 'Long hand: one mark on' }).click();
  await expect(page.getByRole('status')).toContainText('The short hand points just past the 1. The long hand points 1 small mark after the 12.');
  await page.getByRole('button', { name: 'Long hand: one mark back' }).click();
  await page.getByRole('button', { name: 'Short hand: back one hour' }).click();
  await expect(page.getByRole('status')).toContainText('The short hand points at the 12. The long hand points at the 12.');
});

test('by drag: the long hand takes the short one along over the 12', async ({ page }) => {
  await open(page, link);
  await dressed(page);
  const box = await page.locator('.dial').boundingBox();
  const at = (share, reach) => [box.x + box.width / 2 + Math.sin(share * 2 * Math.PI) * reach * box.width, box.y + box.height / 2 - Math.cos(share * 2 * Math.PI) * reach * box.width];
  await page.mouse.move(...at(0, 0.32));
  await page.mouse.down();
  for (let n = 1; n <= 13; n++) await page.mouse.move(...at(n / 12, 0.32));
  await page.mouse.up();
  await expect(long(page)).toHaveValue('5');
  await expect(short(page)).toHaveValue('1');
  await expect(page.getByRole('status')).toContainText('The short hand points just past the 1. The long hand points at the 1.');
});

test('hands that nobody moved are not ready; what was set survives a reload and is read back', async ({ page }) => {
  await open(page, link);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.feedback')).toContainText('Move the hands first.');
  await page.getByRole('button', { name: 'Hint' }).click(); // a visitor who has done nothing leaves nothing behind
  await long(page).focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowUp');
  await page.reload();
  await expect(long(page)).toHaveValue('6');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.you-wrote')).toContainText('12:06');
});

for (const [width, height] of [[1366, 768], [1366, 620], [390, 844], [390, 664]]) {
  test(`the clock fits ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const exercise of ['tell-time?exercise=set-the-clock', 'start-and-end?exercise=set-the-end']) {
      await open(page, `#/practice/math.3.md/${exercise}`);
      await expect(page.locator('#check')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.dial')).toBeInViewport({ ratio: 1 });
      await noScroll(page);
    }
    await shot(page, `build-${width}x${height}`);
  });
}

for (const theme of ['light', 'dark']) {
  test(`a clock to set has no barriers axe can find (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page, link);
    await axe(page);
    await shot(page, `build-${theme}`);
  });
}
