// Answering in the browser, and reading back what was kept through the app's own front door: the learner file.
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';

export const practice = '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all';

/** Opens the page and waits until the program has replaced the opening screen. */
export async function openApp(page, fragment = '') {
  await page.goto(`./${fragment}`);
  await expect(page.locator('#opening-word')).toHaveCount(0, { timeout: 30_000 });
}

/** Types a number that is not the answer, and waits for its feedback: from then on it must never be lost. */
export async function answer(page, number) {
  const line = page.getByRole('textbox', { name: 'Your answer' });
  await line.fill(String(number));
  await line.press('Enter');
  await expect(page.locator('.you-wrote')).toContainText(String(number));
}

/** The learner file, as the settings save it. */
export async function savedFile(page) {
  await page.goto('./#/settings');
  const button = page.getByRole('button', { name: 'Save my file' }).last();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path(), 'utf8');
}

/** Every attempt of a learner file: its id and what was typed. */
export function attemptsOf(text) {
  return JSON.parse(text)
    .events.filter((event) => event.e.attempted)
    .map((event) => ({ id: `${event.w}/${event.n}`, typed: event.e.attempted.a }));
}

/** All that localStorage holds of ours. */
export function stored(page) {
  return page.evaluate(() => Object.fromEntries(Object.keys(localStorage).filter((key) => key.startsWith('trellis/')).map((key) => [key, localStorage.getItem(key)])));
}

/** Deletes the second store; the page must not be the app's. */
export function dropDatabase(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.deleteDatabase('trellis');
        request.onsuccess = request.onerror = request.onblocked = done;
      }),
  );
}
