// Who are you? Four short questions, each of which may be skipped, and an offer to find one's place.
import { axe, expect, noSidewaysScroll, open, seen, shot, test } from './fixtures.js';

const heading = (page, name) => page.getByRole('heading', { level: 1, name });
const next = (page) => page.getByRole('button', { name: 'Next', exact: true });

/** All that this browser keeps of what happened, read from storage as another program would. */
async function log(page) {
  return page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => /^trellis\/[0-9a-f]{16}\/log\//.test(key))
      .map((key) => localStorage.getItem(key))
      .join('\n'),
  );
}

test('the whole welcome: name, grade, interests, ways', async ({ page }) => {
  await open(page);
  await expect(heading(page, 'What should we call you?')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toBeFocused();
  await page.getByRole('textbox', { name: 'My nickname' }).fill('Maya');
  await next(page).click();
  await expect(heading(page, 'Which grade are you in?')).toBeFocused();
  await page.getByRole('radio', { name: 'Grade 5' }).check({ force: true });
  await expect(seen(page).getByText('Grade 5 is not written yet. You can practice grade 3 now.')).toBeVisible();
  await page.getByRole('radio', { name: 'Grade 3' }).check({ force: true });
  await expect(seen(page).getByText('is not written yet')).toHaveCount(0);
  await next(page).click();
  await expect(heading(page, 'What do you like?')).toBeFocused();
  for (const name of ['Animals', 'Space', 'Ocean']) await page.getByRole('checkbox', { name }).check();
  await expect(seen(page).getByText('3 of 3 picked')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Music' }).click();
  await expect(page.getByRole('checkbox', { name: 'Music' })).not.toBeChecked();
  await expect(seen(page).getByText('You have three. To pick another one, take one away first.')).toBeVisible();
  await next(page).click();
  await expect(heading(page, 'How do you like to work?')).toBeFocused();
  await page.getByRole('checkbox', { name: 'Example first' }).check();
  await next(page).click();
  await expect(heading(page, 'Find your place first?')).toBeFocused();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page).toHaveURL(/#\/today$/);
  await expect(heading(page, 'What should we call you?')).toHaveCount(0);
  const kept = await log(page);
  for (const part of ['Maya', 'animals', 'space', 'ocean']) expect(kept).toContain(part);
  expect(kept).not.toContain('music');
});

test('every question may be skipped, and one can go back', async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: 'My nickname' }).fill('Not me');
  await page.getByRole('button', { name: 'Skip this' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('');
  for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Skip this' }).click();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page).toHaveURL(/#\/today$/);
  await expect(heading(page, 'What should we call you?')).toHaveCount(0);
  expect(await log(page)).not.toContain('Not me');
});

test('the welcome by keyboard alone', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toBeFocused();
  await page.keyboard.type('Ben');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Which grade are you in?')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Kindergarten' })).toBeChecked();
  for (let grade = 0; grade < 3; grade += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Grade 3' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'What do you like?')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'How do you like to work?')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Find your place first?')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/place$/);
  expect(await log(page)).toContain('Ben');
});

test('who came by a link has begun already, and is only given a name', async ({ page }) => {
  await open(page, '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all');
  await page.getByRole('textbox', { name: 'Your answer' }).fill('1');
  await page.keyboard.press('Enter');
  await expect(page.locator('.feedback')).toBeVisible();
  await page.goto('./#/welcome');
  await page.getByRole('textbox', { name: 'My nickname' }).fill('Ada');
  for (let step = 0; step < 4; step += 1) await next(page).click();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page).toHaveURL(/#\/today$/);
  const learners = await page.evaluate(() => new Set(Object.keys(localStorage).map((key) => /^trellis\/([0-9a-f]{16})\//.exec(key)?.[1]).filter(Boolean)).size);
  expect(learners).toBe(1);
  expect(await log(page)).toContain('Ada');
});

async function eachStep(page, look) {
  await open(page, '#/welcome');
  for (const step of ['name', 'grade', 'interests', 'ways', 'place']) {
    if (step === 'interests') await expect(page.getByRole('checkbox').first()).toBeVisible();
    await look(step);
    if (step !== 'place') await next(page).click();
  }
}

for (const [width, height] of [[1366, 768], [390, 844], [320, 640]]) {
  test(`the welcome fits ${width}×${height} without sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await eachStep(page, async (step) => {
      await noSidewaysScroll(page);
      await shot(page, `welcome-${step}-${width}`);
    });
  });
}

for (const theme of ['light', 'dark']) {
  test(`the welcome has no barriers axe can find (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await eachStep(page, async (step) => {
      if (step === 'grade') await page.getByRole('radio', { name: 'Grade 5' }).check({ force: true });
      await axe(page);
      await shot(page, `welcome-${step}-${theme}`);
    });
  });
}
