// The whole way, by keyboard alone: who are you, what next, answers, a look back, what grew, and tomorrow again.
import { expect, open, seen, shot, test } from './fixtures.js';

/** Presses Tab until the element has the focus, as a person would. */
async function tabTo(page, locator) {
  await expect(locator).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reached it');
}

const keys = (page) => page.keyboard;

test('the whole journey by keyboard alone', async ({ page }) => {
  test.setTimeout(60_000);
  await open(page);
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toBeFocused();
  await keys(page).type('Mia');
  await keys(page).press('Enter');
  await expect(page.getByRole('heading', { name: 'Which grade are you in?' })).toBeFocused();
  await keys(page).press('Tab');
  for (let step = 0; step < 3; step += 1) await tabTo(page, page.getByRole('button', { name: 'Skip this' })).then(() => keys(page).press('Enter'));
  await tabTo(page, page.getByRole('button', { name: 'Not now' })).then(() => keys(page).press('Enter'));
  await expect(page.getByRole('heading', { name: /, Mia\.$/ })).toBeVisible();

  // a true choice from Today
  const first = page.locator('.choice').first().getByRole('link');
  await tabTo(page, first);
  await keys(page).press('Enter');
  await expect(page.locator('#question')).toBeVisible();
  await expect(page).toHaveURL(/#\/practice\/math\.3\./);
  await tabTo(page, page.getByRole('button', { name: 'Stop for now' }));
  await keys(page).press('Enter');
  await expect(page).toHaveURL(/#\/today$/);

  // an exercise somebody gave a link to, answered three times
  await page.evaluate(() => (location.hash = '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all'));
  for (let round = 0; round < 3; round += 1) {
    await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeFocused();
    const [groups, each] = (await page.locator('#question b').allTextContents()).slice(0, 2).map(Number);
    await keys(page).type(`${groups * each}`);
    await keys(page).press('Enter');
    await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Next question' })).toBeFocused();
    await keys(page).press('Enter');
    await expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toHaveCount(0);
  }
  await tabTo(page, page.getByRole('button', { name: 'Stop for now' }));
  await keys(page).press('Enter');
  await expect(seen(page).getByText('You answered 3 questions. You did 3 all by yourself.')).toBeVisible();
  await shot(page, 'look-back');
  await tabTo(page, page.getByRole('button', { name: 'Done' }));
  await keys(page).press('Enter');

  // what grew, and tomorrow
  await tabTo(page, page.getByRole('link', { name: 'Progress' }));
  await keys(page).press('Enter');
  await expect(page.getByRole('main')).toContainText('Equal groups');
  await shot(page, 'progress-first-day');
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Equal groups');
  await tabTo(page, page.getByRole('link', { name: 'Today' }));
  await keys(page).press('Enter');
  await expect(page.getByRole('heading', { name: /, Mia\.$/ })).toBeVisible();
});

test('the app asks its own host for files and nobody else', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await open(page);
  await page.evaluate(() => (location.hash = '#/practice/math.3.nbt/round-to-ten'));
  await expect(page.locator('#question')).toBeVisible();
  expect(asked.length).toBeGreaterThan(5);
  expect([...new Set(asked)]).toEqual([new URL(page.url()).origin]);
});
