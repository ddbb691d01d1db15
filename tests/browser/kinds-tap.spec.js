// Tapping parts of a picture or words of a sentence: in the picture, in the list, by keyboard, with the same result.
import { axe, expect, noScroll, open, shot, test } from './fixtures.js';

const corners = '#/practice/math.3.g/sides-and-corners?exercise=tap-the-square-corners';
const words = '#/practice/math.3.area/length-times-width?exercise=numbers-you-need';
const box = (page, name) => page.getByRole('checkbox', { name, exact: true });

/** The letters of the corners that are asked for, square ones or the others, as the picture's words tell. */
async function askedCorners(page) {
  const told = await page.locator('figure svg').getAttribute('aria-label');
  const all = [...'ABCDEF'].slice(0, Number(told.match(/(\d) sides/)[1]));
  const some = told.match(/square corners?: ([^.]*)\./);
  const square = some ? some[1].match(/\b[A-F]\b/g) : all;
  const asked = await page.locator('#question').textContent();
  return asked.includes('not square') ? all.filter((letter) => !square.includes(letter)) : square;
}

test('tapping in the picture and in the list is one thing', async ({ page }) => {
  await open(page, corners);
  const letters = await askedCorners(page);
  for (const letter of letters) {
    const spot = page.locator(`.spot[data-place="${letter.charCodeAt(0) - 65}"]`);
    const at = await spot.evaluate((path) => {
      const point = path.getPointAtLength(0).matrixTransform(path.getScreenCTM());
      return [point.x, point.y];
    });
    await page.mouse.click(...at);
    await expect(box(page, `Corner ${letter}`)).toBeChecked();
  }
  await box(page, `Corner ${letters[0]}`).uncheck();
  await expect(page.locator('.spot-mark[data-on]')).toHaveCount(letters.length - 1);
  await box(page, `Corner ${letters[0]}`).check();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
});

test('the keyboard alone taps corners, and a screen reader hears them', async ({ page }) => {
  await open(page, corners);
  const letters = await askedCorners(page);
  await expect(box(page, 'Corner A')).toBeFocused();
  for (const box of await page.getByRole('checkbox').all()) {
    const name = (await box.evaluate((input) => input.labels[0].textContent)).trim();
    if (letters.includes(name.at(-1))) {
      await page.keyboard.press('Space');
      await expect(box).toBeChecked();
    }
    await page.keyboard.press('Tab');
  }
  await expect(page.getByRole('group', { name: 'Tap all that fit, here or in the picture' })).toMatchAriaSnapshot(`
    - checkbox "Corner ${letters[0]}" [checked]
  `);
  await page.getByRole('button', { name: 'Check' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
});

test('nothing tapped is not wrong, and a reload keeps what was tapped', async ({ page }) => {
  await open(page, corners);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.feedback')).toContainText('Tap what fits first.');
  await page.getByRole('button', { name: 'Hint' }).first().click(); // who has done nothing yet leaves no draft
  await box(page, 'Corner C').check();
  await page.reload();
  await expect(box(page, 'Corner C')).toBeChecked();
  await expect(page.locator('.spot-mark[data-on]')).toHaveCount(1);
});

test('words are tapped in their sentence', async ({ page }) => {
  await open(page, words);
  await expect(page.getByRole('group', { name: 'Tap all the words that fit' })).toBeVisible();
  const numbers = page.getByRole('checkbox', { name: /^\d+$/ });
  await expect(numbers).toHaveCount(3);
  for (const n of [0, 1, 2]) await numbers.nth(n).check();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.feedback')).toContainText('One of those numbers counts things');
  await numbers.nth(2).uncheck();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'Yes. You used help and got there.' })).toBeVisible();
});

for (const scheme of ['light', 'dark']) {
  test(`tapping has no barriers axe can find (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, corners);
    await page.getByRole('checkbox').first().check();
    await axe(page);
    await shot(page, `tap-${scheme}`);
    await open(page, words);
    await axe(page);
  });
}

for (const [width, height] of [[1366, 768], [390, 844], [390, 664]]) {
  test(`tapping fits ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const link of [corners, words]) {
      await open(page, link);
      await noScroll(page);
      await expect(page.locator('#check')).toBeInViewport({ ratio: 1 });
    }
  });
}
