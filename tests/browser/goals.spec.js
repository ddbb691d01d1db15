// Goals as a child would make and use them: by taps, by keys, across reloads and files.
import { readFile } from 'node:fs/promises';
import { axe, expect, noSidewaysScroll, open, seen, shot, test } from './fixtures.js';
import { answer, practice, savedFile } from './answering.js';
import { boardId } from './boardOfMaya.js';
import { learnerFile, openFile } from './learnerFile.js';
import { scriptedVoice, spokenLast, voice } from './voice.js';

const button = (page, name) => page.getByRole('button', { name });

/** Makes a goal by taps alone, and counts them. */
async function makeByTaps(page) {
  let taps = 0;
  const tap = async (locator) => {
    await locator.click();
    taps += 1;
  };
  await tap(page.getByRole('link', { name: 'Goals' }));
  await tap(page.getByRole('link', { name: 'New goal' }));
  await tap(page.getByRole('group', { name: 'What do you want to reach?' }).getByRole('button').first());
  await tap(button(page, 'I will be proud.'));
  await tap(button(page, 'I want to stop when I get some wrong.'));
  await tap(button(page, 'draw it'));
  for (const day of ['Monday', 'Wednesday']) await tap(button(page, day));
  await tap(button(page, 'after school'));
  await tap(button(page, 'Keep my goal'));
  await expect(page.getByRole('heading', { name: 'My goal', exact: true })).toBeVisible();
  return taps;
}

async function begin(page) {
  await open(page, '#/welcome');
  await openFile(page, learnerFile());
}

/** Saves the file, clears the browser of everything, and opens the file as on a new device. */
async function throughAFile(page) {
  const file = await savedFile(page);
  await page.goto('./rescue.html');
  await page.evaluate(() => {
    localStorage.clear();
    return new Promise((done) => {
      const request = indexedDB.deleteDatabase('trellis');
      request.onsuccess = request.onerror = request.onblocked = done;
    });
  });
  await open(page, '#/welcome');
  await openFile(page, file);
}

test('a child of seven sets a goal in under two minutes, by tapping', async ({ page }) => {
  await begin(page);
  const start = Date.now();
  expect(await makeByTaps(page), 'taps').toBeLessThanOrEqual(12);
  expect(Date.now() - start).toBeLessThan(120_000);
  await expect(seen(page).getByText('If I want to stop, then I will draw it.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Working back from the goal' })).toBeVisible();
});

test('a goal survives a reload, and a file through a cleared browser', async ({ page }) => {
  await begin(page);
  await makeByTaps(page);
  await page.reload();
  await expect(seen(page).getByText('If I want to stop, then I will draw it.')).toBeVisible();
  await throughAFile(page);
  await page.goto('./#/goals');
  await page.locator('.goal-list a').first().click();
  await expect(seen(page).getByText('If I want to stop, then I will draw it.')).toBeVisible();
});

test('the plan speaks up when its obstacle happens: once, and asks whether it helps', async ({ page }) => {
  await begin(page);
  await makeByTaps(page);
  await page.goto(`./${practice}`);
  for (const number of [901, 902]) await answer(page, number);
  await expect(seen(page).getByText('You made a plan for this:')).toHaveCount(0);
  await answer(page, 903);
  await expect(seen(page).getByText('You made a plan for this: If I want to stop, then I will draw it.')).toBeVisible();
  await button(page, 'A little').click();
  for (const number of [904, 905, 906]) await answer(page, number);
  await expect(seen(page).getByText('You made a plan for this:')).toHaveCount(0);
  await page.goto('./#/journal');
  await expect(seen(page).getByText('Does it help? A little')).toBeVisible();
});

test('letting a goal go is a choice, and it stays among the goals from before', async ({ page }) => {
  await begin(page);
  await makeByTaps(page);
  await button(page, 'I let it go').click();
  await expect(seen(page).getByText(/^You let it go, /)).toBeVisible();
  await throughAFile(page);
  await page.goto('./#/goals');
  await expect(page.getByRole('heading', { name: 'Goals from before' })).toBeVisible();
});

test('a part of a goal is changed in its place', async ({ page }) => {
  await begin(page);
  await makeByTaps(page);
  await button(page, 'Change: My plan').click();
  await page.getByLabel('Or say it in your own words').fill('count on my fingers');
  await button(page, 'Keep my goal').click();
  await expect(seen(page).getByText('If I want to stop, then I will count on my fingers.')).toBeVisible();
});

test('a goal goes to a calendar', async ({ page }) => {
  await begin(page);
  await makeByTaps(page);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'To my calendar').click()]);
  expect(download.suggestedFilename()).toBe('trellis-goal.ics');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(text).toMatch(/RRULE:FREQ=WEEKLY;UNTIL=\d{8};BYDAY=MO,WE\r\n/);
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test('the journal holds words and drawings, finds them, and the conference sheet shows what to know', async ({ page }) => {
  await begin(page);
  await page.goto('./#/journal');
  await page.getByLabel('A note').fill('Kickball has nine innings');
  await button(page, 'Draw').click();
  const sheet = page.getByRole('application', { name: 'Drawing sheet' });
  await sheet.focus();
  for (const key of [' ', 'ArrowRight', 'ArrowDown', ' ']) await page.keyboard.press(key);
  await button(page, 'Keep this').click();
  await expect(page.getByRole('img', { name: 'A drawing with 1 line' })).toBeVisible();
  await button(page, 'What my teacher and family should know about how I learn').click();
  await page.getByLabel('What my teacher and family should know').fill('I like quiet.');
  await button(page, 'Keep this').click();
  await page.getByLabel('Search my words').fill('KICKBALL');
  await expect(page.locator('.journal-log > li')).toHaveCount(1);
  await page.reload();
  await expect(seen(page).getByText('Kickball has nine innings')).toBeVisible();
  await throughAFile(page);
  await page.goto('./#/journal');
  await expect(seen(page).getByText('Kickball has nine innings')).toBeVisible();
  await expect(page.getByRole('img', { name: 'A drawing with 1 line' })).toBeVisible();
  await page.getByRole('link', { name: 'Conference sheet' }).click();
  await expect(seen(page).getByText('I like quiet.')).toBeVisible();
  const pdf = await page.pdf({ format: 'Letter' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g).length, 'printed pages').toBe(1);
});

test('a week is looked back at by taps, and a letter keeps its words until its day', async ({ page }) => {
  await begin(page);
  await page.getByRole('link', { name: 'Look back at my week' }).click();
  await expect(seen(page).getByText('In the last seven days you practiced on 4 days and answered 29 questions.')).toBeVisible();
  await page.getByRole('group', { name: 'What grew this week?' }).getByRole('button', { name: 'Equal groups' }).click();
  await button(page, 'I asked for help.').click();
  await page.getByRole('group', { name: 'What comes next?' }).getByRole('button').first().click();
  await page.getByLabel('What do you want to tell yourself?').fill('Dear me, hello from November.');
  await button(page, 'In four weeks').click();
  await button(page, 'Keep my week').click();
  await expect(page.getByRole('heading', { name: 'My journal' })).toBeVisible();
  await page.reload();
  await expect(seen(page).getByText('I asked for help.')).toBeVisible();
  await throughAFile(page);
  await page.goto('./#/journal');
  await expect(seen(page).getByText('I asked for help.')).toBeVisible();
  await expect(seen(page).getByText(/^This letter opens on /)).toBeVisible();
  await expect(seen(page).getByText('Dear me, hello from November.')).toBeHidden();
  await seen(page).getByText('Open it now').click();
  await expect(seen(page).getByText('Dear me, hello from November.')).toBeVisible();
  await page.goto('./#/today');
  await expect(page.getByRole('heading', { name: 'My last days' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Look back at my week' })).toHaveCount(0);
});

test('a letter whose day has come is announced on Today', async ({ page }) => {
  await begin(page);
  await page.goto('./#/journal');
  await button(page, 'A letter to myself').click();
  await page.getByLabel('A letter to myself').fill('Hello again.');
  await button(page, 'Keep this').click();
  await expect(seen(page).getByText(/^This letter opens on /)).toBeVisible();
  const file = (await savedFile(page)).replace(/"opens":(\d+)/, (_, day) => `"opens":${day - 7}`);
  await open(page, '#/today');
  await expect(page.getByRole('link', { name: 'A letter from you is here' })).toHaveCount(0);
  await page.evaluate(() => new Promise((done) => {
    localStorage.clear();
    const request = indexedDB.deleteDatabase('trellis');
    request.onsuccess = request.onerror = request.onblocked = done;
  }));
  await open(page, '#/welcome');
  await openFile(page, file);
  await page.getByRole('link', { name: 'A letter from you is here' }).click();
  await expect(seen(page).getByText('Hello again.')).toBeVisible();
});

test('my page holds what I like, what I can do and what others should know, and can be changed', async ({ page }) => {
  await begin(page);
  await page.goto('./#/me');
  await expect(seen(page).getByText('Rows and columns')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Music' }).check();
  const know = page.getByLabel('What my teacher and family should know about how I learn');
  await know.fill('I like to draw first.');
  await page.locator('section', { has: know }).getByRole('button', { name: 'Keep this' }).last().click();
  await page.reload();
  await expect(know).toHaveValue('I like to draw first.');
  await expect(page.getByRole('checkbox', { name: 'Music' })).toBeChecked();
  await throughAFile(page);
  await page.goto('./#/me');
  await expect(know).toHaveValue('I like to draw first.');
  await page.getByRole('link', { name: 'Conference sheet' }).click();
  await expect(seen(page).getByText('I like to draw first.')).toBeVisible();
  await expect(seen(page).getByText('Space, Music')).toBeVisible();
});

test('a goal can be a standard, a grade, a group of skills, or a project with evidence; a step hangs from it', async ({ page }) => {
  await begin(page);
  const make = async (choose) => {
    await page.goto('./#/goals');
    await page.goto('./#/goals/new');
    await seen(page).getByText('I want something else').click();
    await choose();
    for (let step = 0; step < 4; step += 1) await button(page, 'Next').click();
    await button(page, 'Keep my goal').click();
    await expect(page.getByRole('heading', { name: 'My goal', exact: true })).toBeVisible();
  };
  await make(async () => {
    await button(page, 'A standard').click();
    await page.getByLabel('A standard').selectOption('3.OA.A.1');
  });
  await expect(page.getByRole('heading', { name: 'Learn all of 3.OA.A.1' })).toBeVisible();
  await make(async () => {
    await button(page, 'All of a grade').click();
    await page.getByLabel('All of a grade').selectOption('3');
  });
  await expect(page.getByRole('heading', { name: 'Learn all of grade 3' })).toBeVisible();
  await make(async () => {
    await button(page, 'Skills from the map').click();
    for (const skill of ['math.3.oa/equal-groups', 'math.3.oa/share-equally']) await page.getByLabel('Or pick from all skills').selectOption(skill);
  });
  await expect(page.getByRole('heading', { name: 'Grow Equal groups and Share equally to bloom' })).toBeVisible();
  await page.getByRole('link', { name: 'Add a smaller step' }).click();
  await page.getByRole('group', { name: 'What do you want to reach?' }).getByRole('button').last().click();
  for (let step = 0; step < 3; step += 1) await button(page, 'Next').click();
  await button(page, 'Keep my goal').click();
  await expect(page.getByRole('heading', { name: 'My goal', exact: true })).toBeVisible();
  await page.goto('./#/goals');
  await page.getByRole('link', { name: 'Grow Equal groups and Share equally to bloom' }).click();
  await expect(page.getByRole('list', { name: 'Steps on the way' }).getByRole('link')).toHaveCount(1);
  await make(async () => {
    await button(page, 'A project of my own').click();
    await page.getByLabel('1. I will know it is done when').fill('It has ten pages');
  });
  await page.getByRole('group', { name: 'It has ten pages' }).getByRole('button', { name: 'Partly' }).click();
  await page.getByLabel('What did you do? Write or draw.').fill('I wrote four pages.');
  await button(page, 'Keep this').click();
  await page.reload();
  await expect(seen(page).getByText('I wrote four pages.')).toBeVisible();
  const project = await page.evaluate(() => location.hash);
  await throughAFile(page);
  await page.goto(`./${project}`);
  await expect(seen(page).getByText('I wrote four pages.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'It has ten pages' }).getByRole('button', { name: 'Partly' })).toHaveAttribute('aria-pressed', 'true');
});

test('a choice board can be a goal, and counts its squares by itself; a board can be made for a goal', async ({ page }) => {
  await open(page, '#/welcome');
  await openFile(page, learnerFile({ board: true }));
  await page.goto('./#/goals/new');
  await seen(page).getByText('I want something else').click();
  await button(page, 'A choice board').click();
  await page.getByRole('group', { name: 'A choice board' }).getByRole('button', { name: 'Equal groups' }).click();
  for (let step = 0; step < 4; step += 1) await button(page, 'Next').click();
  await button(page, 'Keep my goal').click();
  await expect(page.getByRole('heading', { name: 'Finish my board “Equal groups”' })).toBeVisible();
  await expect(seen(page).getByText('1 of 3 so far')).toBeVisible();
  await page.goto(`./#/board/${boardId}/9`);
  await page.getByRole('textbox', { name: 'Write here' }).last().fill('I saw three rows of four windows.');
  await button(page, 'Keep it').first().click();
  await expect(seen(page).getByText('I saw three rows of four windows.')).toBeVisible();
  await page.goto('./#/goals');
  await expect(page.locator('.goal-list')).toContainText('2 of 3 so far');
  await page.reload();
  await page.getByRole('link', { name: 'Finish my board “Equal groups”' }).click();
  await expect(seen(page).getByText('2 of 3 so far')).toBeVisible();
  await page.getByRole('link', { name: 'Finish my board “Equal groups”' }).click();
  await expect(page.getByRole('gridcell')).toHaveCount(9);

  await page.goto('./#/goals/new');
  await seen(page).getByText('I want something else').click();
  await button(page, 'Skills from the map').click();
  await page.getByLabel('Or pick from all skills').selectOption('math.3.oa/share-equally');
  for (let step = 0; step < 4; step += 1) await button(page, 'Next').click();
  await button(page, 'Keep my goal').click();
  await expect(page.getByRole('heading', { name: 'My goal', exact: true })).toBeVisible();
  await page.goto('./#/board/new');
  await expect(page.getByRole('radio', { name: /your goal/ }).first()).toBeVisible();
});

test('every other wish is chosen by its picture, by taps alone', async ({ page }) => {
  await begin(page);
  const kinds = page.getByRole('group', { name: 'I want something else' });
  const finish = async (title) => {
    for (const name of ['I will be proud.', 'I forget, or I do other things.', 'do five minutes today', 'Keep my goal']) await button(page, name).click();
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  };
  const choose = async (kind) => {
    await page.goto('./#/goals');
    await page.goto('./#/goals/new');
    await seen(page).getByText('I want something else').click();
    await expect(kinds.getByRole('button').locator('svg')).toHaveCount(7);
    await kinds.getByRole('button', { name: kind }).click();
  };
  await choose('Minutes of practice');
  await button(page, 'More', { exact: true }).first().click();
  await button(page, 'Next').click();
  await finish('Practice for 70 minutes');
  await choose('Skills from the map');
  const near = page.getByRole('group', { name: 'Pick one or more. These are close for you.' });
  await expect(near.getByRole('button')).toHaveCount(6);
  await expect(near.getByRole('button').locator('svg')).toHaveCount(6);
  await near.getByRole('button').first().click();
  await expect(near.getByRole('button').first()).toHaveAttribute('aria-pressed', 'true');
  await near.getByRole('button').nth(1).click();
  await near.getByRole('button').nth(1).click();
  await expect(near.getByRole('button').nth(1)).toHaveAttribute('aria-pressed', 'false');
  const title = await near.getByRole('button').first().innerText();
  await button(page, 'Next').click();
  await finish(`Grow ${title} to a bloom`);
  // a board that is not made yet: nothing is chosen, and the way to one is shown
  await choose('A choice board');
  await expect(seen(page).getByText('You have no board yet.')).toBeVisible();
  await button(page, 'Next').click();
  await expect(page.getByRole('heading', { name: 'What do you want to reach?' })).toBeVisible();
  await page.getByRole('link', { name: 'Make a board' }).click();
  await expect(page).toHaveURL(/#\/board\/new$/);
});

test('goals, journal, week and sheet are read aloud, by a voice of the device, as they stand there', async ({ page }) => {
  await scriptedVoice(page);
  await begin(page);
  const heard = async (...words) => {
    await button(page, 'Read aloud').click();
    for (const each of words) await expect.poll(() => spokenLast(page)).toContain(each);
    await voice(page, 'end');
    await expect(button(page, 'Read aloud')).toBeVisible();
  };
  await page.goto('./#/goals/new');
  await heard('What do you want to reach?', 'These three are within reach at your pace.', 'I want something else.');
  await seen(page).getByText('I want something else').click();
  await heard('Minutes of practice.', 'A project of my own.');
  await page.getByRole('group', { name: 'What do you want to reach?' }).getByRole('button').first().click();
  await heard('What is the best part when you reach it?', 'I will be proud.');
  for (const name of ['I will be proud.', 'I want to stop when I get some wrong.', 'draw it']) await button(page, name).click();
  await heard('When will you practice?', 'Monday.', 'after school.', '10 minutes.');
  await button(page, 'Keep my goal').click();
  await heard('My goal.', 'If I want to stop, then I will draw it.', 'Working back from the goal.');
  for (const [place, ...words] of [
    ['#/goals', 'My goals.'],
    ['#/journal', 'My journal.', 'If I want to stop, then I will draw it.'],
    ['#/conference', 'If I want to stop, then I will draw it.', 'What I can do.'],
    ['#/week', 'In the last seven days you practiced on 4 days and answered 29 questions.', 'What grew this week?'],
    ['#/me', 'Rows and columns.'],
  ]) {
    await page.goto(`./${place}`);
    await heard(...words);
  }
  // the words follow the voice, it stops when asked, and when the page is left
  await page.goto('./#/goals');
  await button(page, 'Read aloud').click();
  await voice(page, 'boundary', 3);
  await expect(page.locator('.caption mark')).toHaveText('goals.');
  await button(page, 'Stop reading').click();
  await expect(page.locator('.caption')).toHaveCount(0);
  await button(page, 'Read aloud').click();
  await page.goto('./#/journal');
  await expect(button(page, 'Read aloud')).toBeVisible();
});

test('a new page begins at its top', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await begin(page);
  await makeByTaps(page);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  await page.getByRole('link', { name: 'Goals' }).click();
  await expect(page.getByRole('heading', { name: 'My goals' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
});

test('Today shows the goal', async ({ page }) => {
  await begin(page);
  await expect(page.getByRole('link', { name: 'Make a goal' })).toBeVisible();
  await makeByTaps(page);
  await page.goto('./#/today');
  await expect(page.getByRole('heading', { name: 'My goal' })).toBeVisible();
});

test('a goal is made with the keyboard alone', async ({ page }) => {
  await begin(page);
  await page.goto('./#/goals/new');
  await expect(page.getByRole('heading', { name: 'What do you want to reach?' })).toBeVisible();
  // a new step takes the focus to its heading: a key that was pressed in that moment is pressed again
  const press = async (name) => {
    const key = button(page, name);
    await expect(async () => {
      if ((await key.count()) > 0) {
        await key.focus({ timeout: 2_000 });
        await page.keyboard.press('Enter');
      }
      await expect(key).toHaveCount(0, { timeout: 2_000 });
    }).toPass({ timeout: 20_000 });
  };
  await page.getByRole('group', { name: 'What do you want to reach?' }).getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  for (const name of ['I will be proud.', 'I forget, or I do other things.', 'do five minutes today', 'Keep my goal']) await press(name);
  await expect(page.getByRole('heading', { name: 'My goal', exact: true })).toBeVisible();
});

for (const scheme of ['light', 'dark']) {
  test(`goals, journal and sheet are sound and fit, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await begin(page);
    await makeByTaps(page);
    const goal = new URL(page.url()).hash;
    for (const [name, place] of [['goal', goal], ['goals', '#/goals'], ['goal-new', '#/goals/new'], ['journal', '#/journal'], ['conference', '#/conference'], ['week', '#/week'], ['me', '#/me'], ['today-goal', '#/today']]) {
      for (const [width, height] of [[1366, 768], [390, 844]]) {
        await page.setViewportSize({ width, height });
        await page.goto(`./${place}`);
        await page.waitForTimeout(200);
        await noSidewaysScroll(page);
        await shot(page, `${name}-${width}-${scheme}`);
      }
      await axe(page);
    }
  });
}
