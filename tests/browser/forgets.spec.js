// A device that forgets: the file is asked for at the start and offered at the end. And one file that is kept up to date.
import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { answer, attemptsOf, dropDatabase, openApp, practice, savedFile } from './answering.js';
import { axe, expect, open, seen, shot, test } from './fixtures.js';
import { learnerFile } from './learnerFile.js';

async function wipe(page) {
  await page.goto('./rescue.html');
  await dropDatabase(page);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

/** The welcome asks for the file; `bytes` are chosen. */
async function bringFile(page, bytes, name = 'maya.json') {
  await openApp(page, '#/welcome');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'I have been here before: open my file' }).click()]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) });
  await page.getByRole('dialog').getByRole('button', { name: 'Open it' }).click();
  await expect(page).toHaveURL(/#\/today$/);
}

async function stop(page) {
  await page.getByRole('button', { name: 'Stop for now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A short look back' })).toBeVisible();
}

test('a device that forgets: asked for at the start, offered at the end, and remembered in the file', async ({ page }) => {
  await open(page, practice);
  await answer(page, 6100);
  await stop(page);
  await expect(page.getByRole('heading', { name: 'Before you go' })).toHaveCount(0); // nobody said that it forgets
  let file = await savedFile(page);
  await wipe(page);
  await bringFile(page, file);
  await expect(seen(page).getByText('Did you use this same device last time?')).toBeVisible();
  await axe(page);
  await page.getByRole('button', { name: 'Yes, this one' }).click();
  await expect(seen(page).getByText('Did you use this same device last time?')).toHaveCount(0);

  await openApp(page, practice);
  await answer(page, 6101);
  await stop(page);
  await expect(page.getByRole('heading', { name: 'Before you go' })).toBeVisible();
  await axe(page);
  for (const [width, height] of [[1366, 768], [390, 844]]) {
    for (const theme of ['light', 'dark']) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: theme });
      await shot(page, `before-going-${width}-${theme}`);
    }
  }
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save my file' }).click()]);
  await expect(seen(page).getByText('Saved. Look for it in your downloads.')).toBeVisible();
  file = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(file).forgets).toBe(true);

  // the next day: nothing is left but the file, and it knows
  await wipe(page);
  await bringFile(page, file);
  await expect(seen(page).getByText('Did you use this same device last time?')).toHaveCount(0);
  await openApp(page, practice);
  await answer(page, 6102);
  await stop(page);
  await expect(page.getByRole('heading', { name: 'Before you go' })).toBeVisible();
  expect(attemptsOf(await savedFile(page)).map((attempt) => attempt.typed)).toEqual(['6100', '6101', '6102']);
});

test('another device is not said to forget', async ({ page }) => {
  await open(page, practice);
  await answer(page, 6200);
  const file = await savedFile(page);
  await wipe(page);
  await bringFile(page, file);
  await page.getByRole('button', { name: 'No, another one' }).click();
  await openApp(page, practice);
  await answer(page, 6201);
  await stop(page);
  await expect(page.getByRole('heading', { name: 'Before you go' })).toHaveCount(0);
});

test('a file that was gzipped opens like any other', async ({ page }) => {
  await open(page, practice);
  await answer(page, 6300);
  const file = await savedFile(page);
  await wipe(page);
  await bringFile(page, gzipSync(file), 'maya.json.gz');
  expect(attemptsOf(await savedFile(page)).map((attempt) => attempt.typed)).toEqual(['6300']);
});

test('much that is in no file: a quiet word, and saving ends it and asks the browser to keep what is here', async ({ page }) => {
  await page.addInitScript(() => {
    window.persistAsked = 0;
    const persist = navigator.storage.persist.bind(navigator.storage);
    navigator.storage.persist = () => {
      window.persistAsked += 1;
      return persist();
    };
  });
  const word = seen(page).getByText('You did a lot that is in no file yet.');
  await openApp(page, '#/welcome');
  await bringFile(page, learnerFile({ sure: 600 }));
  await openApp(page, '#/settings');
  await page.reload();
  await expect(word).toBeVisible();
  await expect(seen(page).getByText('No file was saved from here yet.')).toBeVisible();
  expect(await page.evaluate(() => window.persistAsked)).toBe(0);
  await savedFile(page);
  await expect(seen(page).getByText('Last saved today. All of it is in the file.')).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.persistAsked)).toBe(1);
  await page.reload();
  await expect(seen(page).getByText('Last saved today.')).toBeVisible();
  await expect(word).toHaveCount(0);
});

test('one file that was chosen once is kept up to date', async ({ page }) => {
  // the window that asks for a place cannot be driven: it answers with a real file of the browser's own
  await page.addInitScript(() => {
    window.showSaveFilePicker = async ({ suggestedName }) => {
      localStorage.setItem('asked', `${localStorage.getItem('asked') ?? ''}${suggestedName} `);
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle('maya.json', { create: true });
    };
  });
  const inTheFile = () =>
    page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('maya.json');
      return (await handle.getFile()).text();
    });
  const typedInTheFile = async () => attemptsOf(await inTheFile().catch(() => '{"events":[]}')).map((attempt) => attempt.typed);
  const asked = () => page.evaluate(() => localStorage.getItem('asked').trim().split(' '));
  const save = async () => {
    await openApp(page, '#/settings');
    await page.getByRole('button', { name: 'Save to the same file' }).click();
    await expect(seen(page).getByText('Your file is up to date.')).toBeVisible();
  };
  await open(page, practice);
  await answer(page, 6400);
  await save();
  await expect.poll(typedInTheFile).toEqual(['6400']);
  await expect(seen(page).getByText('Last saved today. All of it is in the file.')).toBeVisible();
  await page.reload();
  await openApp(page, practice);
  await answer(page, 6401);
  await save();
  await expect.poll(typedInTheFile).toEqual(['6400', '6401']);
  expect(await asked()).toHaveLength(1);
  // the file was moved away: a place is asked for again, and nothing is lost
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('maya.json'));
  await save();
  await expect.poll(typedInTheFile).toEqual(['6400', '6401']);
});
