// Three pictures that a learner may tap before they sit down: a sibling is kept out by accident, and nobody for good.
import { answer, openApp, practice, savedFile } from './answering.js';
import { axe, expect, noSidewaysScroll, open, seen, shot, test } from './fixtures.js';

const heading = (page, name) => page.getByRole('heading', { level: 1, name });

async function begin(page, name) {
  await page.getByRole('textbox', { name: 'My nickname' }).fill(name);
  for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page).toHaveURL(/#\/today$/);
}

async function tap(page, pictures) {
  for (const picture of pictures) await page.getByRole('button', { name: picture, exact: true }).click();
}

async function choosePictures(page, pictures) {
  await page.goto('./#/settings');
  await page.getByRole('button', { name: 'Choose three pictures' }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose three pictures' });
  await expect(dialog).toBeVisible();
  await tap(page, pictures);
  await expect(page.getByRole('heading', { name: 'Now tap them again' })).toBeVisible();
  await tap(page, pictures);
  await expect(seen(page).getByText('Kept. Trellis asks for your pictures when you come back.')).toBeVisible();
}

/** The tab is closed and another one opened: what a tab remembers is gone. */
async function comeBack(page, fragment = '') {
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('./rescue.html');
  await openApp(page, fragment);
}

test('the pictures are asked for when a learner comes back, once in a tab', async ({ page }) => {
  await open(page);
  await begin(page, 'Maya');
  await choosePictures(page, ['Turtle', 'Rocket', 'Turtle']);
  await page.reload();
  await expect(heading(page, 'Set up')).toBeVisible(); // the same tab
  await comeBack(page, practice);
  await expect(heading(page, 'Hello, Maya!')).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toHaveCount(0);
  await tap(page, ['Turtle', 'Turtle', 'Rocket']);
  await expect(seen(page).getByText('Those are other pictures. Tap your three again.')).toBeVisible();
  await tap(page, ['Turtle', 'Rocket', 'Turtle']);
  await answer(page, 1234); // the link still leads where it led
  expect(await savedFile(page)).toContain('"pin":["turtle","rocket","turtle"]');
});

test('a slip while choosing begins again, and the pictures can be taken away', async ({ page }) => {
  await open(page);
  await begin(page, 'Maya');
  await page.goto('./#/settings');
  await page.getByRole('button', { name: 'Choose three pictures' }).click();
  await tap(page, ['Fish', 'Tree', 'Book']);
  await tap(page, ['Fish', 'Tree', 'Bag']);
  await expect(seen(page).getByText('That was not the same. Choose your three once more.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Choose three pictures' })).toBeFocused();
  await choosePictures(page, ['Fish', 'Tree', 'Book']);
  await page.getByRole('button', { name: 'Stop asking me' }).click();
  await expect(seen(page).getByText('Trellis asks for no pictures now.')).toBeVisible();
  await comeBack(page, '#/settings');
  await expect(heading(page, 'Set up')).toBeVisible();
});

test('switching asks too: back to who was here, or in by the pictures', async ({ page }) => {
  await open(page);
  await begin(page, 'Maya');
  await choosePictures(page, ['Ball', 'Fish', 'Music']);
  await page.getByRole('button', { name: 'Someone new' }).click();
  await begin(page, 'Ben');
  await page.goto('./#/settings');
  await page.getByRole('button', { name: 'Switch to Maya' }).click();
  await expect(heading(page, 'Hello, Maya!')).toBeVisible();
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('Ben');
  await page.goto('./#/welcome');
  await page.getByRole('button', { name: 'I am Maya' }).click();
  await tap(page, ['Ball', 'Fish', 'Music']);
  await expect(page).toHaveURL(/#\/today$/);
  await page.goto('./#/settings');
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('Maya');
  // Ben has none
  await page.getByRole('button', { name: 'Switch to Ben' }).click();
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('Ben');
});

test('forgotten pictures: a grown-up types the nickname; someone else may begin', async ({ page }) => {
  await open(page);
  await begin(page, 'Maya');
  await choosePictures(page, ['Bag', 'Book', 'Tree']);
  await comeBack(page);
  await page.getByRole('button', { name: 'I am someone else' }).click();
  await expect(heading(page, 'What should we call you?')).toBeVisible();
  await comeBack(page);
  await seen(page).getByText('I forgot my pictures').click();
  const line = page.getByRole('textbox', { name: 'Ask a grown-up to type your nickname here' });
  await line.fill('Ben');
  await line.press('Enter');
  await expect(seen(page).getByText('That is another word.')).toBeVisible();
  await line.fill(' maya ');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(heading(page, 'Hello, Maya!')).toHaveCount(0);
  await expect(seen(page).getByText('You can choose other pictures in Set up.')).toBeVisible();
});

test('the pictures by keyboard alone', async ({ page }) => {
  await open(page);
  await begin(page, 'Maya');
  await choosePictures(page, ['Turtle', 'Ball', 'Ball']);
  await comeBack(page);
  await expect(heading(page, 'Hello, Maya!')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Turtle' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Ball', exact: true })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await expect(heading(page, 'Hello, Maya!')).toHaveCount(0);
  await expect(page.locator('#page')).toBeFocused();
});

for (const theme of ['light', 'dark']) {
  for (const [width, height] of [[1366, 768], [390, 844]]) {
    test(`the page that asks fits ${width}×${height} and has no barriers axe can find (${theme})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: theme });
      await open(page);
      await begin(page, 'Maya');
      await page.goto('./#/settings');
      await page.getByRole('button', { name: 'Choose three pictures' }).click();
      await tap(page, ['Turtle', 'Rocket']);
      await axe(page);
      await noSidewaysScroll(page);
      await shot(page, `pin-choose-${width}-${theme}`);
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: 'My three pictures' }).scrollIntoViewIfNeeded();
      await shot(page, `pin-settings-${width}-${theme}`);
      await choosePictures(page, ['Turtle', 'Rocket', 'Fish']);
      await comeBack(page);
      await tap(page, ['Turtle', 'Rocket']);
      await axe(page);
      await noSidewaysScroll(page);
      await shot(page, `pin-door-${width}-${theme}`);
      await seen(page).getByText('I forgot my pictures').click();
      await tap(page, ['Ball']);
      await axe(page);
      await page.screenshot({ path: new URL(`shots/pin-forgot-${width}-${theme}.png`, import.meta.url).pathname, fullPage: true });
    });
  }
}
