// The record in a real browser: two tabs, damaged storage, storage that is full, denied or emptied, and very many answers.
import { writeFileSync } from 'node:fs';
import { answer, attemptsOf, dropDatabase, openApp, practice, savedFile, stored } from './answering.js';
import { boardLink } from './boardOfMaya.js';
import { expect, open, seen, test } from './fixtures.js';
import { learnerFile, openFile } from './learnerFile.js';
import { dump, dumpOf, earlier, eventsOf, lay } from './stored.js';

const notices = (page) => page.locator('.notice');

test('two tabs, fifty answers each, one of them reloaded: both hold the same hundred', async ({ page, context }) => {
  test.setTimeout(180_000);
  await open(page, practice);
  await answer(page, 1000);
  const other = await context.newPage();
  await openApp(other, practice);
  for (let n = 1; n < 50; n += 1) {
    await answer(page, 1000 + n);
    await answer(other, 2000 + n);
    if (n === 25) {
      await other.reload();
      await expect(other.getByRole('textbox', { name: 'Your answer' })).toBeVisible();
    }
  }
  await answer(other, 2050);
  const [mine, theirs] = [attemptsOf(await savedFile(page)), attemptsOf(await savedFile(other))];
  const ids = (attempts) => attempts.map((attempt) => attempt.id).sort();
  expect(new Set(ids(mine)).size).toBe(100);
  expect(ids(mine)).toEqual(ids(theirs));
  const typed = new Set(mine.map((attempt) => attempt.typed));
  for (let n = 1; n <= 50; n += 1) expect(typed.has(String(1000 + n - 1)) && typed.has(String(2000 + n))).toBe(true);
});

/** Twenty ways to hit a stored text. Each gives back what stands there afterwards; `undefined` takes the key away. */
const hits = [
  (text) => text.slice(0, text.length / 2),
  (text) => text.slice(0, 1),
  () => '',
  () => undefined,
  (text) => `?${text.slice(1)}`,
  (text) => `${text.slice(0, 40)}\ud800${text.slice(40)}`,
  (text) => `${text}\udfff`,
  (text) => text.replace('"n":', '"n":"x'),
  (text) => text.replace('"l":', '"l":9999999999999999999999'),
  (text) => text.replace('{"w"', '{"v":77,"w"'),
  (text) => `${text}\n${'['.repeat(50_000)}`,
  (text) => text.replaceAll('"attempted"', '"attempted":3,"x"'),
  (text) => [...text].reverse().join(''),
  (text) => text.replace(/\d{5}/, 'ABCDE'),
  (text) => `${text.slice(0, -9)}\u0000\u0000\u0000`,
  (text) => text.replace(/ /g, ''),
  () => 'null',
  () => '{"trellis":true}',
  (text) => text.slice(text.length / 3),
  (text) => text.slice(0, text.length - 20) + text.slice(text.length - 10),
];

test('storage hit in twenty ways: what is untouched is kept, what cannot be read travels as it was', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, '#/welcome');
  await openFile(page, learnerFile({ sure: 600 }));
  await open(page, practice);
  for (let n = 0; n < 30; n += 1) await answer(page, 3000 + n);
  const whole = JSON.parse(await savedFile(page)).events.map((event) => JSON.stringify(event));
  await page.goto('./rescue.html');
  const before = await stored(page);
  const sealed = Object.keys(before).filter((key) => key.includes('/sealed/'));
  const open_ = Object.keys(before).filter((key) => key.includes('/log/'));
  expect(sealed.length).toBe(1);
  for (const [place, hit] of hits.entries()) {
    const key = place % 3 === 1 ? sealed[0] : open_[place % open_.length];
    const after = hit(before[key]);
    await page.goto('./rescue.html');
    await dropDatabase(page);
    await page.evaluate(
      ([all, key, after]) => {
        localStorage.clear();
        for (const [one, text] of Object.entries(all)) localStorage.setItem(one, text);
        if (after === undefined) localStorage.removeItem(key);
        else localStorage.setItem(key, after);
      },
      [before, key, after],
    );
    // reading the file in the page: the app tells what it could not read, and that is expected here
    await open(page, '#/settings');
    const file = JSON.parse(await savedFile(page));
    const here = new Set(file.events.map((event) => JSON.stringify(event)));
    const touched = new Set((key.includes('/sealed/') ? whole.slice(0, 520) : before[key].slice(1).split('\n')).map((line) => line.trim()));
    const lost = whole.filter((line) => !here.has(line) && !touched.has(line));
    expect(lost, `hit ${place} on ${key}`).toEqual([]);
    const all = whole.filter((line) => here.has(line)).length === whole.length;
    const newer = [...here].some((line) => !whole.includes(line)); // a line of a later version is kept as it is
    if (!all && file.kept_aside.length === 0 && !newer) await expect(notices(page).first(), `hit ${place} is told`).toBeVisible();
  }
});

/** Fills localStorage to the last unit with a key that is not ours, or is another learner's. */
function fill(page, key) {
  return page.evaluate((key) => {
    let size = 4_194_304;
    let text = '';
    while (size >= 1) {
      try {
        localStorage.setItem(key, text + 'x'.repeat(size));
        text += 'x'.repeat(size);
      } catch {
        size = Math.floor(size / 2);
      }
    }
    // a hundred units are left
    localStorage.setItem(key, text.slice(0, -100));
    return text.length;
  }, key);
}

for (const [whose, key] of [
  ['another page of this address', 'somebody-else'],
  ['another learner', 'trellis/00000000000000ff/log/00000000000000fe/0'],
]) {
  test(`storage full to the last hundred units by ${whose}: told, and nothing is lost`, async ({ page }) => {
    await open(page, practice);
    await answer(page, 4000);
    expect(await fill(page, key)).toBeGreaterThan(1_000_000);
    await answer(page, 4001);
    await answer(page, 4002);
    await expect(seen(page).getByText('There is no room left on this device.')).toBeVisible();
    let typed = attemptsOf(await savedFile(page)).map((attempt) => attempt.typed);
    expect(typed).toEqual(['4000', '4001', '4002']);
    // the second store has them too: a page that is left loses none
    await page.reload();
    typed = attemptsOf(await savedFile(page)).map((attempt) => attempt.typed);
    expect(typed).toEqual(['4000', '4001', '4002']);
    await page.evaluate((key) => localStorage.removeItem(key), key);
    await open(page, practice);
    await answer(page, 4003);
    await page.goto('./rescue.html');
    await dropDatabase(page);
    typed = attemptsOf(await savedFile(page)).map((attempt) => attempt.typed);
    expect(typed).toEqual(['4000', '4001', '4002', '4003']);
  });
}

test('storage denied: the app works, says so, and the file holds everything', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await open(page, practice);
  await expect(seen(page).getByText('This browser does not let Trellis keep your work.')).toBeVisible();
  await answer(page, 5000);
  await answer(page, 5001);
  expect(attemptsOf(await savedFile(page)).map((attempt) => attempt.typed)).toEqual(['5000', '5001']);
});

test('everything cleared while the app is open, and between visits: what is known is kept on, and the file brings it back', async ({ page }) => {
  await open(page, practice);
  await answer(page, 6000);
  const file = await savedFile(page);
  await open(page, practice);
  await page.evaluate(() => localStorage.clear());
  await answer(page, 6001);
  await page.reload();
  await expect(page.locator('#check')).toBeVisible();
  let typed = attemptsOf(await savedFile(page)).map((attempt) => attempt.typed);
  expect(typed).toEqual(['6000', '6001']);
  await page.goto('./rescue.html');
  await dropDatabase(page);
  await page.evaluate(() => localStorage.clear());
  await open(page, '#/welcome');
  await openFile(page, file);
  await expect(seen(page).getByText('Did you use this same device last time?')).toBeVisible();
  typed = attemptsOf(await savedFile(page)).map((attempt) => attempt.typed);
  expect(typed).toEqual(['6000']);
});

test('a file that was added can be taken back, in one step', async ({ page }) => {
  await open(page, practice);
  await answer(page, 7000);
  await page.goto('./#/settings');
  const size = page.locator('section[aria-labelledby="my-data"]');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Open a file' }).click()]);
  await chooser.setFiles({ name: 'maya.json', mimeType: 'application/json', buffer: Buffer.from(learnerFile()) });
  await page.getByRole('button', { name: 'Add to what is here' }).click();
  await expect(size).toContainText('new things were added');
  await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('Maya');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(size).toContainText('Taken back. All is as it was before.');
  const file = JSON.parse(await savedFile(page));
  expect(file.name).toBe('');
  expect(file.events.some((event) => event.e['import-withdrawn'])).toBe(true);
  expect(file.events.filter((event) => event.e.attempted).length).toBeGreaterThan(20);
});

test.describe('when the program is broken', () => {
  test.use({ expected: /wasm|WebAssembly|Failed to load|500|magic|console:|uncaught/i });

  test('the sheet leads to the rescue page, which saves what is kept', async ({ page }) => {
    await open(page, practice);
    await answer(page, 8000);
    await page.route(/\.wasm/, (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: 'not wasm' }));
    await page.reload();
    await page.getByRole('link', { name: /rescue/i }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Save or bring back your work' })).toBeVisible();
    await expect(page.getByText(/things kept/)).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Save a file for/ }).click()]);
    const { readFile } = await import('node:fs/promises');
    expect(attemptsOf(await readFile(await download.path(), 'utf8')).map((attempt) => attempt.typed)).toEqual(['8000']);
  });
});

const day = 86_400_000;
const then = Date.UTC(2026, 1, 2, 15); // the first of the two days of a dump, whenever it is made

// What a browser holds is dumped once for each version that people use, with that version's build in dist/:
//   cd tests/browser && TRELLIS_STORE=yes npx playwright test record.spec.js -g 'is dumped'
// A dump that is here is never made anew by a later build: it is what that version left. It goes only when nobody can have come from there.
if (process.env.TRELLIS_STORE) {
  test.describe('the first of two days', () => {
    test.use({ timezoneId: 'UTC' });

    test('what a browser holds is dumped', async ({ page }) => {
      test.setTimeout(120_000);
      const keys = (part) => page.evaluate((part) => Object.keys(localStorage).filter((key) => key.includes(part)).length, part);
      const snapshot = async () => JSON.stringify((await dump(page)).indexed_db.trellis.recent.find(({ key }) => key.startsWith('snapshot/')));
      await page.clock.install({ time: then });
      await open(page, '#/welcome');
      await openFile(page, learnerFile({ sure: 490, now: then }));
      await openApp(page, practice);
      for (const number of [9001, 9002]) await answer(page, number);
      await expect.poll(() => keys('/sealed/'), { timeout: 30_000 }).toBe(1);
      await page.clock.setSystemTime(then + day);
      await open(page, '#/goals/new');
      await seen(page).getByText('I want something else').click();
      await page.getByRole('button', { name: 'Skills from the map' }).click();
      await page.getByLabel('Or pick from all skills').selectOption('math.3.oa/share-equally');
      for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('button', { name: 'Keep my goal' }).click();
      await expect(page.getByRole('heading', { name: 'My goal', exact: true })).toBeVisible();
      await openApp(page, boardLink());
      await page.getByRole('button', { name: 'Add to my boards' }).click();
      await page.getByRole('gridcell').first().getByRole('link').click();
      await page.getByRole('textbox', { name: 'Write here' }).fill('Every group has the same number.');
      await page.getByRole('button', { name: 'Keep it' }).first().click();
      await expect(page.locator('.square-state')).toContainText('Done today');
      await openApp(page, '#/journal');
      await page.getByLabel('A note').fill('Kickball has nine innings.');
      await page.getByRole('button', { name: 'Keep this' }).click();
      await expect(page.locator('.journal-log')).toContainText('Kickball has nine innings.');
      const before = await snapshot();
      await expect.poll(snapshot, { timeout: 30_000 }).not.toBe(before); // once the app has rested
      await openApp(page, practice);
      await answer(page, 9003);
      const version = /Trellis (\S+), build (\w+)/.exec(await openApp(page, '#/settings').then(() => page.locator('.version').textContent()));
      await page.goto('./rescue.html');
      await expect(page.getByText(/Maya: \d+ things kept/)).toBeVisible();
      const text = JSON.stringify({ build: version[2], ...(await dump(page)) }, null, 1);
      expect(Buffer.byteLength(text)).toBeLessThan(60 * 1024);
      writeFileSync(dumpOf(version[1]), `${text}\n`);
    });
  });
}

for (const [version, kept] of earlier()) {
  for (const [when, time, left] of [
    ['the next day', then + 2 * day, kept],
    ['a year later, when the second store was cleared', then + 400 * day, { ...kept, indexed_db: {} }],
  ]) {
    test(`what Trellis ${version} left in a browser opens, and goes on: ${when}`, async ({ page }) => {
      const before = eventsOf(left);
      expect(before.size).toBeGreaterThan(500);
      const typed = (events) => [...events].map((event) => event.e.attempted?.a).filter((number) => /^900\d$/.test(number)).sort();
      await page.goto('./rescue.html');
      await lay(page, left);
      await page.clock.install({ time });
      await open(page);
      await expect(page.getByRole('heading', { level: 1, name: /, Maya\.$/ })).toBeVisible();
      await openApp(page, '#/progress');
      const answers = [...before.values()].filter((event) => event.e.attempted).length;
      await expect(page.getByRole('list', { name: /so far/i })).toContainText(`${answers} answers`);
      await expect(page.locator('.log').first()).toContainText('Equal groups');
      await openApp(page, '#/goals');
      await page.locator('.goal-list').getByRole('link', { name: /Share equally/ }).click();
      await expect(page.getByRole('heading', { name: 'My goal', exact: true })).toBeVisible();
      await openApp(page, '#/board');
      await page.getByRole('link', { name: 'Equal groups' }).click();
      await expect(page.getByRole('gridcell').first()).toContainText('Tell in three sentences what equal groups are.');
      await expect(page.getByRole('gridcell').first()).toContainText('Done');
      await openApp(page, '#/journal');
      await expect(page.locator('.journal-log')).toContainText('Kickball has nine innings.');

      await openApp(page, practice);
      await answer(page, 9004);
      await expect(notices(page).filter({ hasText: /missing|cannot|gone/ })).toHaveCount(0);
      const file = JSON.parse(await savedFile(page));
      const after = new Map(file.events.map((event) => [`${event.w}/${event.n}`, event]));
      for (const [id, event] of before) expect(after.get(id), id).toEqual(event);
      expect(file.kept_aside).toEqual([]);
      expect(typed(after.values())).toEqual(['9001', '9002', '9003', '9004']);
    });
  }
}
