// After one visit everything works without a network: on https and on localhost, where browsers keep pages.
import { readFile } from 'node:fs/promises';
import { boardLink } from './boardOfMaya.js';
import { open, seen } from './fixtures.js';
import { learnerFile, openFile } from './learnerFile.js';
import { reply } from './placing.js';
import { expect, keptHere, test } from './site.js';

const equalGroups = '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all';
const heading = (page, name) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

async function go(page, fragment) {
  await page.evaluate((to) => (location.hash = to), fragment);
}

/** Opens the app anew, as from the home screen: nothing of the page before is left. */
async function reopen(page, fragment) {
  await page.goto('about:blank');
  await open(page, fragment);
}

async function practice(page) {
  await reopen(page, equalGroups);
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeVisible();
  const [groups, each] = (await page.locator('#question b').allTextContents()).map(Number);
  await page.getByRole('textbox', { name: 'Your answer' }).fill(String(groups * each));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Yes/ })).toBeVisible();
}

async function exportFile(page) {
  await reopen(page, '#/settings');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save my file' }).first().click()]);
  return readFile(await download.path(), 'utf8');
}

// What a person does in a session, by name. A screen that is added to Trellis is added here.
const session = [
  ['practice in the pack that was opened', practice],
  ['practice in a pack of the grade that nobody has opened', async (page) => {
    await reopen(page, '#/practice/math.3.stories/two-step-stories?exercise=full-and-some-more');
    await expect(page.locator('#question').or(page.getByRole('heading', { name: 'Here is how I would do it' }))).toBeVisible();
  }],
  ['Today, from the first address', async (page) => {
    await reopen(page, '');
    await expect(page.locator('.choice').first()).toBeVisible();
  }],
  ['the map', async (page) => {
    await reopen(page, '#/map/math.3.oa/equal-groups');
    await expect(page.getByRole('complementary', { name: 'Equal groups' })).toBeVisible();
  }],
  ['progress, printed', async (page) => {
    await reopen(page, '#/progress');
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
    expect((await page.pdf({ format: 'Letter' })).length).toBeGreaterThan(5000);
  }],
  ['goals', (page) => reopen(page, '#/goals').then(() => heading(page, 'My goals'))],
  ['making a goal', (page) => reopen(page, '#/goals/new').then(() => heading(page, 'What do you want to reach?'))],
  ['the journal', (page) => reopen(page, '#/journal').then(() => heading(page, 'My journal'))],
  ['the look back at a week', (page) => reopen(page, '#/week').then(() => heading(page, 'Look back at my week'))],
  ['the page about me', (page) => reopen(page, '#/me').then(() => heading(page, 'About me as a learner'))],
  ['the conference sheet, printed', async (page) => {
    await reopen(page, '#/conference');
    await heading(page, 'For our talk');
    expect((await page.pdf({ format: 'Letter' })).length).toBeGreaterThan(5000);
  }],
  ['a choice board: made, a square of it done, in the portfolio', async (page) => {
    await reopen(page, '#/board/new');
    await page.getByRole('button', { name: 'Make my board' }).click();
    await page.getByRole('gridcell').first().getByRole('link').click();
    await page.locator('.also > summary').click();
    const line = page.getByRole('textbox', { name: 'Write here' }).last(); // of the square itself, or beside it
    await line.fill('I did it on paper.');
    await line.locator('xpath=following::button[normalize-space()="Keep it"]').first().click();
    await expect(page.locator('.piece')).toContainText('I did it on paper.'); // what was shown is stored
    await reopen(page, '#/portfolio');
    await expect(page.locator('.piece')).toContainText('I did it on paper.');
  }],
  ['a choice board from a link', async (page) => {
    await reopen(page, boardLink());
    await expect(page.getByRole('heading', { name: 'Maya sent you this board' })).toBeVisible();
    await expect(page.getByRole('gridcell')).toHaveCount(9);
  }],
  ['a choice board, printed', async (page) => {
    await reopen(page, '#/board');
    await page.locator('.boards li').first().getByRole('link').first().click();
    await expect(page.getByRole('gridcell')).toHaveCount(9);
    await page.emulateMedia({ media: 'print' });
    for (const square of await page.getByRole('gridcell').all()) await expect(square).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Places' })).toBeHidden();
    expect((await page.pdf({ format: 'Letter' })).length).toBeGreaterThan(5000);
    await page.emulateMedia({ media: null });
  }],
  ['find my place: three questions, stop, and the picture', async (page) => {
    await reopen(page, '#/place');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.locator('#question')).toBeVisible();
    for (let n = 0; n < 3; n += 1) await reply(page);
    await page.getByRole('button', { name: 'Stop for now' }).click();
    await heading(page, 'Where you stand');
    await page.getByRole('complementary', { name: 'Good places to begin' }).getByRole('link', { name: /^Practice: / }).first().click();
    await expect(page.locator('#question').or(page.getByRole('heading', { name: 'Here is how I would do it' }))).toBeVisible();
  }],
  ['a goal: made, then in its list', async (page) => {
    await reopen(page, '#/goals/new');
    await seen(page).getByText('I want something else').click();
    await page.getByRole('button', { name: 'Skills from the map' }).click();
    await page.getByLabel('Or pick from all skills').selectOption('math.3.oa/equal-groups');
    for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Keep my goal' }).click();
    await heading(page, 'My goal');
    await reopen(page, '#/goals');
    await expect(page.locator('.goal-list li')).toHaveCount(1);
  }],
  ['about', (page) => reopen(page, '#/about').then(() => heading(page, 'About this way of learning'))],
  ['what is kept', (page) => reopen(page, '#/privacy').then(() => heading(page, 'What is asked for, what is kept'))],
  ['export, and import of what was exported', async (page) => {
    const text = await exportFile(page);
    expect(text).toContain('math.3.oa/equal-groups/how-many-in-all');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Open a file' }).click()]);
    await chooser.setFiles({ name: 'maya.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('dialog', { name: 'Maya’s file' })).toContainText('Nothing in it is new.');
  }],
  ['the file of another learner, who practices, and back', async (page) => {
    await reopen(page, '#/settings');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Open a file' }).click()]);
    await chooser.setFiles({ name: 'ben.json', mimeType: 'application/json', buffer: Buffer.from(learnerFile({ name: 'Ben' }).replaceAll('feed0002', 'feed0bee')) });
    await page.getByRole('dialog', { name: 'Ben’s file' }).getByRole('button', { name: 'As another learner' }).click();
    await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('Ben');
    await practice(page);
    await reopen(page, '#/settings');
    await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('Ben');
    await page.getByRole('button', { name: 'Switch to Maya' }).click();
    await expect(page.getByRole('textbox', { name: 'My nickname' })).toHaveValue('Maya');
  }],
  ['the rescue page', async (page) => {
    await page.goto('./rescue.html');
    for (const name of ['Maya', 'Ben']) await expect(page.locator('#learners li').filter({ hasText: name })).toHaveCount(1);
  }],
];

test.describe('without a network', () => {
  test.use({ expected: /ERR_CONNECTION_(REFUSED|RESET|CLOSED)|ERR_EMPTY_RESPONSE/ }); // the browser itself looks for a newer worker, perhaps while the plug is pulled

  test('one visit, then the host is gone: a whole session works', async ({ page, site }) => {
    test.setTimeout(300_000);
    await open(page, '#/welcome');
    await openFile(page, learnerFile());
    await keptHere(page);
    await site.stop();
    for (const [name, work] of session) await test.step(name, () => work(page));
  });

  test('a pack of another grade that was opened once is here, for practice and for the gallery', async ({ page, site }) => {
    test.setTimeout(90_000);
    await open(page, '#/welcome');
    await openFile(page, learnerFile());
    await keptHere(page);
    await go(page, '#/practice/sampler/ten-frames');
    await expect(page.locator('.skill b')).toHaveText('Ten and some more');
    await expect(page.locator('#question')).toBeVisible();
    expect(site.asked().some((url) => /packs\/sampler[~-]/.test(url)), 'it was not here before').toBe(true);
    await site.stop();
    await reopen(page, '#/practice/sampler/ten-frames');
    await expect(page.locator('.skill b')).toHaveText('Ten and some more');
    await expect(page.locator('#question')).toBeVisible();
    await reopen(page, '#/gallery/sampler/ten-frames/one-more');
    await expect(page.getByRole('region', { name: 'Item', exact: true }).locator('#question')).toBeVisible();
    await practice(page); // and the learner's own
  });

  test('somebody new who came by a link, in the same page, without loading it again', async ({ page, site }) => {
    test.setTimeout(90_000);
    await open(page, equalGroups);
    await expect(page.locator('#question')).toBeVisible();
    await keptHere(page);
    await site.stop();
    await go(page, '#/map');
    await expect(page.getByRole('link', { name: /^Equal groups/ }).first()).toBeVisible();
    await go(page, '#/practice/math.3.facts/turn-around');
    await expect(page.locator('#question')).toBeVisible();
    await reopen(page, equalGroups);
    await expect(page.locator('#question')).toBeVisible();
  });
});

test.describe('a first visit that is interrupted', () => {
  test.use({ expected: /ERR_EMPTY_RESPONSE|ERR_CONNECTION|ERR_CONTENT_LENGTH_MISMATCH|worker\.js|\.wasm|could not load/ });

  test('half-way through the program: the next visit is whole', async ({ page, site }) => {
    test.setTimeout(90_000);
    site.refuse((url) => url.endsWith('.wasm'));
    await page.goto('./');
    await expect(page.getByRole('alertdialog', { name: 'Trellis did not start.' })).toBeVisible();
    site.refuse(() => false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await heading(page, 'What should we call you?');
    await keptHere(page);
  });

  /** The host is gone, and all is here. */
  async function worksAlone(page, site) {
    await keptHere(page);
    await site.stop();
    await practice(page);
    await reopen(page, '#/map');
    await heading(page, 'My trellis');
  }

  test('in the middle of the program, which ends at half its length: the next visit is whole, and stays', async ({ page, site }) => {
    test.setTimeout(90_000);
    site.halve((url) => /\/trellis-.*\.wasm$/.test(url));
    await page.goto(`./${equalGroups}`);
    await expect(page.getByRole('alertdialog', { name: 'Trellis did not start.' })).toBeVisible();
    site.halve(() => false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('#question')).toBeVisible();
    await worksAlone(page, site);
  });

  test('in the middle of the rest of it: the question stays, and goes on when the network is back', async ({ page, site }) => {
    test.setTimeout(90_000);
    site.halve((url) => /\/rest-/.test(url));
    await page.goto(`./${equalGroups}`);
    await expect(page.locator('#question')).toBeVisible();
    const question = await page.locator('#question').textContent();
    let asked = 0;
    await expect.poll(() => (asked += site.asked().filter((url) => /\/rest-/.test(url)).length)).toBeGreaterThan(1); // the second time after some seconds
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    site.halve(() => false);
    await keptHere(page);
    await expect(page.locator('#question')).toHaveText(question);
    await page.getByRole('textbox', { name: 'Your answer' }).fill('1');
    await page.keyboard.press('Enter');
    await expect(page.locator('.feedback')).toBeVisible();
    await worksAlone(page, site);
  });

  test('by closing the page while it is being kept: opened again, all of it comes', async ({ page, context, site }) => {
    test.setTimeout(90_000);
    const waiting = site.hold((url) => /icons\/|packs\/index-/.test(url));
    const first = await context.newPage();
    await first.goto(`${site.address}${equalGroups}`);
    await expect(first.locator('#question')).toBeVisible();
    await first.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.installing);
    await expect.poll(waiting).toBeGreaterThan(0);
    await first.close();
    site.letGo();
    await open(page, equalGroups);
    await worksAlone(page, site);
  });

  test('half-way through what is kept: it says so, and the next visit keeps the rest', async ({ page, site }) => {
    test.setTimeout(90_000);
    site.refuse((url) => /icons|packs\/index-/.test(url));
    await open(page, '#/welcome');
    await expect.poll(() => page.evaluate(() => window.trellisStart.offline), { timeout: 60_000 }).toBe('failed');
    await go(page, '#/settings');
    await expect(seen(page).getByText('Not all of Trellis is on this device yet.')).toBeVisible();
    site.refuse(() => false);
    await page.reload();
    await keptHere(page);
    await site.stop();
    await reopen(page, '#/settings');
    await heading(page, 'Set up');
  });
});

test('a first visit asks for nothing more until its question stands there, and for little', async ({ page, site }) => {
  await page.goto(`./${equalGroups}`);
  await expect(page.locator('#answer')).toBeFocused();
  const list = () => page.evaluate(() => ['page', ...performance.getEntriesByType('resource').map((entry) => entry.name.replace(/.*\//, ''))]);
  // the program asks for the later style in the moment in which the question stands there, and the browser lists it once it is here
  await expect.poll(async () => (await list()).some((name) => name.startsWith('late-'))).toBe(true);
  const asked = await list();
  asked.length = asked.findIndex((name) => name.startsWith('late-'));
  console.log(`${asked.length} requests until answerable: ${asked.join(' ')}`);
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.length).toBeLessThanOrEqual(8);
  const order = [];
  const keeps = () => {
    order.push(...site.asked().map((url) => url.replace(/.*\//, '')));
    return order.includes('worker.js');
  };
  await expect.poll(keeps, { timeout: 30_000 }).toBe(true);
  // what keeps Trellis here comes after all of the program
  expect(order.findIndex((name) => /^(worker|offline-)/.test(name))).toBeGreaterThan(order.findIndex((name) => name.startsWith('rest-')));
});

test('the settings say that it works without a network, and which build this is', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, '#/settings');
  await expect(seen(page).getByText('Trellis is coming to this device.')).toBeVisible();
  await keptHere(page);
  await expect(seen(page).getByText('Trellis is kept on this device. It works without a network.')).toBeVisible();
  await expect(page.locator('.version')).toHaveText(/^This is Trellis \d+\.\d+\.\d+, build [0-9a-f]{10}\.$/);
});

test('it can be installed: what a browser asks of a manifest is there', async ({ page, site }) => {
  await open(page);
  const manifest = JSON.parse(await readFile(`${site.folder}/manifest.webmanifest`, 'utf8'));
  for (const icon of [...manifest.icons, ...manifest.shortcuts.flatMap((shortcut) => shortcut.icons)]) {
    const answer = await page.request.get(icon.src);
    expect(answer.headers()['content-type'], icon.src).toBe(icon.type);
  }
  expect(manifest.icons.some((icon) => icon.purpose === 'maskable' && icon.sizes === '512x512')).toBe(true);
  expect(manifest.shortcuts.length).toBeGreaterThanOrEqual(2);
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map((each) => each.errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

test('on an iPhone the file is taken along before the app is made', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'standalone', { value: false }));
  await open(page, '#/welcome');
  await openFile(page, learnerFile());
  await go(page, '#/settings');
  const part = page.getByRole('region', { name: 'Without a network' });
  await expect(part).toContainText('The app starts with nothing in it. So take your work along:');
  await expect(part.getByRole('listitem')).toHaveCount(3);
  const [download] = await Promise.all([page.waitForEvent('download'), part.getByRole('button', { name: 'Save my file for the app' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^trellis-maya-/);
});
