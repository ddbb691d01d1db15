// My data: it can be carried away, brought back, kept apart, and erased.
import { readFile } from 'node:fs/promises';
import { axe, expect, noSidewaysScroll, open, seen, shot, test } from './fixtures.js';

const learnerKey = /^trellis\/([0-9a-f]{16})\//;

async function begin(page, name) {
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toBeVisible();
  await page.getByRole('textbox', { name: 'My nickname' }).fill(name);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('radio', { name: 'Grade 3' }).check({ force: true });
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page).toHaveURL(/#\/today$/);
}

async function answerOne(page) {
  await page.goto('./#/practice/math.3.oa/equal-groups?exercise=how-many-in-all');
  await page.getByRole('textbox', { name: 'Your answer' }).fill('1');
  await page.keyboard.press('Enter');
  await expect(page.locator('.feedback')).toBeVisible();
}

async function settings(page) {
  await page.goto('./#/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Set up' })).toBeVisible();
}

async function saved(page, button = 'Save my file') {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function choose(page, button, file) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: button }).click()]);
  await chooser.setFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
}

/** What this browser keeps of each learner, key by key. */
async function kept(page) {
  const all = await page.evaluate(() => Object.fromEntries(Object.keys(localStorage).map((key) => [key, localStorage.getItem(key)])));
  const learners = {};
  for (const [key, text] of Object.entries(all)) {
    const id = learnerKey.exec(key)?.[1];
    if (id) (learners[id] ??= {})[key] = text;
  }
  return learners;
}

/** All that the second store holds, row by row; bytes as numbers. */
async function keptSecond(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('trellis');
        opening.onsuccess = () => {
          const rows = {};
          const reading = opening.result.transaction('recent');
          reading.objectStore('recent').openCursor().onsuccess = ({ target: { result: cursor } }) => {
            if (!cursor) return;
            rows[cursor.key] = cursor.value instanceof Uint8Array ? [...cursor.value].join() : String(cursor.value);
            cursor.continue();
          };
          reading.oncomplete = () => {
            opening.result.close();
            done(rows);
          };
        };
      }),
  );
}

async function wipe(page) {
  await page.evaluate(async () => {
    localStorage.clear();
    for (const { name } of await indexedDB.databases()) {
      await new Promise((done) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = request.onerror = request.onblocked = done;
      });
    }
  });
}

test('saved, wiped, opened again: everything is back', async ({ page }) => {
  await open(page);
  await begin(page, 'Maya');
  await answerOne(page);
  await settings(page);
  const before = await saved(page);
  await expect(seen(page).getByText('Your file is saved. Look for it in your downloads.')).toBeVisible();
  expect(before.name).toMatch(/^trellis-maya-\d{4}-\d\d-\d\d\.json$/);
  await page.goto('./rescue.html');
  await wipe(page);
  await open(page, '#/welcome');
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('');
  await choose(page, 'I have been here before: open my file', before);
  const dialog = page.getByRole('dialog', { name: 'Maya’s file' });
  await expect(dialog).toBeVisible();
  await axe(page);
  await shot(page, 'data-welcome-preview');
  await dialog.getByRole('button', { name: 'Open it' }).click();
  await expect(page).toHaveURL(/#\/today$/);
  await settings(page);
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('Maya');
  await expect(page.getByRole('radio', { name: 'Grade 3' })).toBeChecked();
  const after = await saved(page);
  const body = (text) => text.slice(text.indexOf('"events":['), text.indexOf('"kept_aside"'));
  expect(body(after.text)).toBe(body(before.text));
});

test('a file is shown before it is added, and adding it twice changes nothing', async ({ page }) => {
  await open(page);
  await begin(page, 'Maya');
  await settings(page);
  const file = await saved(page);
  await choose(page, 'Open a file', file);
  const dialog = page.getByRole('dialog', { name: 'Maya’s file' });
  await expect(dialog.getByText('Nothing in it is new. All of it is here.')).toBeVisible();
  await shot(page, 'data-preview');
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Open a file' })).toBeFocused();
  await choose(page, 'Open a file', file);
  await dialog.getByRole('button', { name: 'Add to what is here' }).click();
  await expect(seen(page).getByText('All of it was here. Nothing changed.').first()).toBeVisible();
  expect(Object.keys(await kept(page)).length).toBe(1);
});

test('another learner’s file is not added by default', async ({ page }) => {
  await open(page);
  await begin(page, 'Maya');
  await settings(page);
  const maya = await saved(page);
  await page.goto('./rescue.html');
  await wipe(page);
  await open(page, '#/welcome');
  await begin(page, 'Ben');
  await settings(page);
  await choose(page, 'Open a file', maya);
  const dialog = page.getByRole('dialog', { name: 'Maya’s file' });
  await expect(dialog).toContainText('You are Ben here.');
  await expect(dialog.getByRole('button').first()).toHaveText('As another learner');
  await dialog.getByRole('button', { name: 'As another learner' }).click();
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('Maya');
  await expect(page.getByRole('button', { name: 'Switch to Ben' })).toBeVisible();
});

test('two learners: switch, and erasing one leaves the other’s keys as they were', async ({ page }) => {
  await open(page);
  await begin(page, 'Maya');
  await answerOne(page);
  const [maya] = Object.keys(await kept(page));
  await settings(page);
  await page.getByRole('button', { name: 'Someone new' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await begin(page, 'Ben');
  const ben = Object.keys(await kept(page)).find((id) => id !== maya);
  await page.goto('./#/welcome');
  await page.getByRole('button', { name: 'I am Maya' }).click();
  await expect(page).toHaveURL(/#\/today$/);
  await settings(page);
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('Maya');
  const before = (await kept(page))[maya];
  const secondOf = (rows, id) => Object.fromEntries(Object.entries(rows).filter(([key]) => key.includes(id)));
  const secondBefore = secondOf(await keptSecond(page), maya);
  expect(Object.keys(secondBefore).length).toBeGreaterThan(0);
  expect(Object.keys(secondOf(await keptSecond(page), ben)).length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Erase Ben' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase Ben from this device?' });
  await axe(page);
  await shot(page, 'data-erase');
  await dialog.getByRole('button', { name: 'Keep everything' }).click();
  await expect(dialog).toBeHidden();
  expect(Object.keys(await kept(page)).sort()).toEqual([maya, ben].sort());
  await page.getByRole('button', { name: 'Erase Ben' }).click();
  await dialog.getByRole('button', { name: 'Erase now' }).click();
  await expect(seen(page).getByText('Erased Ben from this device.').first()).toBeVisible();
  const after = await kept(page);
  expect(Object.keys(after)).toEqual([maya]);
  expect(after[maya]).toEqual(before);
  // nowhere in this browser is a trace of Ben, and Maya's rows are as they were
  const everything = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, window.trellisMirror]));
  expect(everything).not.toContain(ben);
  const second = await keptSecond(page);
  expect(Object.keys(second).filter((key) => key.includes(ben))).toEqual([]);
  expect(secondOf(second, maya)).toEqual(secondBefore);
  await expect(page.getByRole('button', { name: 'Erase Ben' })).toHaveCount(0);
});

test('the file of a learner who is not here can be saved before erasing', async ({ page }) => {
  await open(page);
  await begin(page, 'Maya');
  await settings(page);
  await page.getByRole('button', { name: 'Someone new' }).click();
  await begin(page, 'Ben');
  await settings(page);
  await page.getByRole('button', { name: 'Erase Maya' }).click();
  const file = await saved(page, 'Save the file first');
  expect(file.name).toMatch(/^trellis-maya-/);
  await page.getByRole('button', { name: 'Keep everything' }).click();
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('Ben');
});

test('erasing oneself leads back to the welcome', async ({ page }) => {
  await open(page);
  await begin(page, 'Maya');
  await settings(page);
  await page.getByRole('button', { name: 'Erase Maya' }).click();
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(page).toHaveURL(/#\/welcome$/);
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('');
  expect(await kept(page)).toEqual({});
});

test('a file that is none, or is damaged, is answered with a clear sentence', async ({ page }) => {
  await open(page);
  await begin(page, 'Maya');
  await answerOne(page);
  await settings(page);
  const file = await saved(page);
  await choose(page, 'Open a file', { name: 'picture.json', text: '{"hello": 1}' });
  await expect(seen(page).getByText('This is not a Trellis file.')).toBeVisible();
  const lines = file.text.split('\n');
  const last = lines.findLastIndex((line) => line.includes('equal-groups'));
  lines[last] = lines[last].slice(0, 30);
  await choose(page, 'Open a file', { ...file, text: lines.join('\n') });
  const dialog = page.getByRole('dialog', { name: 'Maya’s file' });
  await expect(dialog).toContainText('What cannot be read is kept as it is. The rest is fine.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await choose(page, 'Open a file', { ...file, text: lines.slice(0, last).join('\n') });
  await expect(dialog).toContainText('The end of this file is missing.');
});

test('what is set is kept at once: name, ways, colors, size', async ({ page }) => {
  await open(page);
  await begin(page, 'Maya');
  await settings(page);
  await page.getByRole('radio', { name: 'Night' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await page.getByRole('radio', { name: 'Large', exact: true }).check();
  await page.getByRole('checkbox', { name: 'More space' }).check();
  await page.getByRole('textbox', { name: 'My nickname' }).fill('May');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Erase May', exact: true })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  await expect(page.locator('html')).toHaveAttribute('data-space', 'more');
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('May');
  await expect(page.getByRole('checkbox', { name: 'More space' })).toBeChecked();
});

test('one thing at a time hides the tabs, and the settings keep a way out', async ({ page }) => {
  await open(page);
  await begin(page, 'Maya');
  await settings(page);
  await page.getByRole('checkbox', { name: 'One thing at a time' }).check();
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await expect(page).toHaveURL(/#\/today$/);
});

for (const [width, height] of [[1366, 768], [390, 844], [320, 640]]) {
  test(`the settings fit ${width}×${height} without sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await begin(page, 'Maya');
    await settings(page);
    await expect(page.getByRole('checkbox', { name: 'Animals' })).toBeVisible();
    await noSidewaysScroll(page);
    await page.screenshot({ path: new URL(`shots/settings-${width}.png`, import.meta.url).pathname, fullPage: true });
  });
}

for (const theme of ['light', 'dark']) {
  test(`the settings have no barriers axe can find (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page);
    await begin(page, 'Maya');
    await settings(page);
    await expect(page.getByRole('checkbox', { name: 'Animals' })).toBeVisible();
    await axe(page);
    await shot(page, `settings-${theme}`);
  });
}
