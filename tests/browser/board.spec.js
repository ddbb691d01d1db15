// Choice boards: made, done by each kind of evidence, changed, checked, sent from one browser to another, printed; by keyboard too.
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { go } from './boardOfMaya.js';
import { axe, expect, noSidewaysScroll, open, seen, shot, test } from './fixtures.js';
import { learnerFile, openFile } from './learnerFile.js';

test.setTimeout(180_000);

async function asMaya(page) {
  await open(page, '#/welcome');
  await openFile(page, learnerFile());
}

/** Makes a board of three in a line for the first skill that is offered. */
async function makeBoard(page) {
  await go(page, '#/board/new');
  await page.getByRole('button', { name: 'Make my board' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  return page.url().split('#')[1];
}

/** Gives the square at a place, from 1, another kind of evidence, through the editor. */
async function wants(page, board, place, kind) {
  await go(page, `#${board}/edit`);
  await page.getByRole('grid').getByRole('button').nth(place - 1).click();
  await page.locator('.square-fields details > summary').click();
  await page.getByLabel('What shows that it is done').selectOption({ label: kind });
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(seen(page).getByText('Kept.')).toBeVisible();
  await go(page, `#${board}`);
  await page.getByRole('grid').getByRole('link').nth(place - 1).click();
  await expect(page.getByRole('link', { name: 'Back to the board' })).toBeVisible();
}

const keep = (page) => page.getByRole('button', { name: 'Keep it' }).first().click();
const isDone = (page) => expect(page.locator('.square-state')).toContainText('Done today');

test('a board is made with a reason, and its squares say how', async ({ page }) => {
  await asMaya(page);
  await go(page, '#/board');
  await expect(seen(page).getByText('You have no board yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Make a board' }).click();
  await expect(page.getByRole('group', { name: 'What is it for?' }).getByText('Because').first()).toBeVisible();
  await page.getByRole('radio', { name: /^Three in a line/ }).check();
  await page.getByRole('button', { name: 'Make my board' }).click();
  const cells = page.getByRole('gridcell');
  await expect(cells).toHaveCount(9);
  await expect(cells.nth(4)).toContainText('Practice');
  await expect(cells.nth(4)).toContainText('Must do');
  await expect(seen(page).getByText('Do the middle square. Then make a line of three, your way.')).toBeVisible();
  await page.getByRole('button', { name: 'As a list' }).click();
  await expect(page.locator('.square-list li')).toHaveCount(9);
  await page.reload();
  await expect(cells).toHaveCount(9);
});

for (const [name, count] of [['Menu', 9], ['Must do, may do', 8], ['Bingo', 16], ['Rows, columns', 9]]) {
  test(`a board of the shape ${name} can be made`, async ({ page }) => {
    await asMaya(page);
    await go(page, '#/board/new');
    await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
    await page.getByRole('button', { name: 'Make my board' }).click();
    await expect(page.getByRole('gridcell')).toHaveCount(count);
    await noSidewaysScroll(page);
    await shot(page, `board-${name.split(/[ ,]/)[0].toLowerCase()}`);
  });
}

test('one square of each kind of evidence; a whole line is told; the portfolio holds it all', async ({ page }) => {
  test.setTimeout(400_000);
  await asMaya(page);
  const board = await makeBoard(page);

  await wants(page, board, 1, 'something written');
  await keep(page);
  await expect(seen(page).getByText('There is nothing here yet.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Write here' }).fill('Four in each row, six rows: 24.');
  await keep(page);
  await isDone(page);

  await wants(page, board, 2, 'a drawing');
  const sheet = page.locator('.drawing-pad svg').first();
  await sheet.scrollIntoViewIfNeeded();
  const box = await sheet.boundingBox();
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 90, { steps: 6 });
  await page.mouse.up();
  await page.getByRole('textbox', { name: 'Say in a few words what it shows' }).fill('a row of dots');
  await keep(page);
  await isDone(page);
  await expect(page.getByRole('img', { name: 'a row of dots' })).toBeVisible();

  await wants(page, board, 3, 'their own look at the work');
  await keep(page);
  await expect(seen(page).getByText('Choose one for each line')).toBeVisible();
  for (const yes of await page.locator('.work > .evidence-form').first().getByRole('radio', { name: 'yes', exact: true }).all()) await yes.check();
  await keep(page);
  await expect(seen(page).getByText('Kept. Top row: all done.')).toBeVisible();
  await isDone(page);

  await wants(page, board, 4, 'a word from a partner or a grown-up');
  await page.getByRole('textbox', { name: 'What they say about it' }).fill('Maya showed me with beans.');
  await page.getByRole('textbox', { name: 'Who says it' }).fill('Sam');
  await keep(page);
  await isDone(page);
  await expect(seen(page).getByText('from Sam')).toBeVisible();

  await wants(page, board, 6, 'a made-up problem');
  await page.getByRole('textbox', { name: 'Your problem' }).fill('Six trays hold four plants each. How many plants?');
  await page.getByRole('textbox', { name: 'Its answer' }).fill('25');
  await expect(seen(page).getByText('Trellis cannot check a story.')).toBeVisible();
  await page.getByRole('textbox', { name: 'As arithmetic, if you can' }).fill('6 × 4');
  await expect(seen(page).getByText('Your arithmetic gives 24.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Its answer' }).fill('24');
  await expect(seen(page).getByText('Your answer fits your arithmetic.')).toBeVisible();
  await keep(page);
  await isDone(page);
  await seen(page).getByText('Let somebody solve it', { exact: true }).click();
  await page.getByRole('textbox', { name: 'My answer' }).fill('24');
  await page.getByRole('textbox', { name: 'My name' }).fill('Ben');
  await page.getByRole('button', { name: 'Keep it' }).last().click();
  await expect(seen(page).getByText('Ben solved it and got the same answer.')).toBeVisible();

  await go(page, '#/portfolio');
  await expect(page.locator('.piece')).toHaveCount(5);
  await axe(page);
  await seen(page).getByText('Choose as one of my best').first().click();
  await page.getByRole('textbox', { name: 'Why is it one of your best?' }).first().fill('I did it alone.');
  await page.getByRole('button', { name: 'Choose it' }).first().click();
  await expect(seen(page).getByText('One of my best: I did it alone.')).toBeVisible();
  await page.getByRole('radio', { name: 'only my best' }).check();
  await expect(page.locator('.piece')).toHaveCount(1);
  await page.getByRole('radio', { name: 'by skill' }).check();
  await expect(page.locator('.piece')).toHaveCount(5);
  await shot(page, 'portfolio');
});

test('the practice square opens Practice and fills itself', async ({ page }) => {
  await asMaya(page);
  const board = await makeBoard(page);
  await page.getByRole('gridcell').nth(4).getByRole('link').click();
  await expect(seen(page).getByText(/^Get \d right, and this square fills itself\.$/)).toBeVisible();
  const skill = await page.getByRole('link', { name: 'Practice now' }).getAttribute('href');
  await page.goto(`./${skill}?exercise=how-many-in-all`);
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeVisible();
  const [groups, each] = (await page.locator('#question b').allTextContents()).map(Number);
  await page.getByRole('textbox', { name: 'Your answer' }).fill(String(groups * each));
  await page.keyboard.press('Enter');
  await expect(page.locator('.feedback[data-tone="good"]')).toBeVisible();
  await go(page, `#${board}`);
  await expect(page.getByRole('gridcell').nth(4)).toContainText(/1 of \d right/);
});

test('the editor: change, move, undo, propose, and the linter mends what it finds', async ({ page }) => {
  await asMaya(page);
  const board = await makeBoard(page);
  await page.getByRole('link', { name: 'Change squares' }).click();
  const cells = page.getByRole('grid').getByRole('button');
  await expect(seen(page).getByText('Every line meets the aim')).toBeVisible();

  const first = await cells.nth(0).innerText();
  await cells.nth(0).click();
  await page.getByRole('button', { name: 'Move right', exact: true }).click();
  await expect(seen(page).getByText('Moved. It is square 2 now.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  expect((await cells.nth(0).innerText()).replace(/\s+/g, ' ')).toBe(first.replace(/\s+/g, ' '));

  await cells.nth(0).click();
  await page.getByRole('textbox', { name: 'Good work', exact: true }).fill('');
  await page.getByRole('textbox', { name: 'What to do', exact: true }).click();
  await expect(seen(page).getByText('does not say what good work is')).toBeVisible();
  await expect(seen(page).getByText('1 thing could be better.')).toBeVisible();
  await page.getByRole('button', { name: 'Mend it', exact: true }).first().click();
  await expect(seen(page).getByText('Every line meets the aim')).toBeVisible();

  await page.getByRole('textbox', { name: 'What would you like to do?' }).fill('Set our table for six and count the spoons.');
  await page.getByRole('textbox', { name: 'How can one tell that it is good work?' }).fill('I wrote a times fact.');
  await page.getByRole('button', { name: 'Put it on the board', exact: true }).click();
  await expect(cells.nth(0)).toContainText('Set our table for six');
  await page.getByRole('button', { name: 'See it as a student', exact: true }).click();
  await expect(page.getByRole('grid').getByRole('button')).toHaveCount(0);
  await page.getByRole('button', { name: 'Go on changing', exact: true }).click();
  await axe(page);
  await shot(page, 'board-edit');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(seen(page).getByText('Kept.')).toBeVisible();
  await go(page, `#${board}`);
  await expect(page.getByRole('gridcell').first()).toContainText('Set our table for six');
});

test('a link carries a board from one browser to another, and shows it before it is added', async ({ page, browser, baseURL }) => {
  await asMaya(page);
  await makeBoard(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this board' });
  await expect(dialog.getByRole('img', { name: 'The link as a picture for a camera' })).toBeVisible();
  const link = await dialog.getByRole('textbox', { name: 'The link' }).inputValue();
  expect(link.length).toBeLessThan(1200);
  await axe(page);
  await shot(page, 'board-share');
  await dialog.getByRole('button', { name: 'Close' }).click();
  const tasks = await page.locator('.square .task').allInnerTexts();

  const other = await browser.newContext({ baseURL });
  const friend = await other.newPage();
  await friend.goto(link);
  await expect(friend.getByRole('heading', { name: 'Maya sent you this board' })).toBeVisible();
  expect(await friend.locator('.square .task').allInnerTexts()).toEqual(tasks);
  await friend.getByRole('button', { name: 'Add to my boards' }).click();
  await expect(friend.getByRole('gridcell')).toHaveCount(9);
  await expect(friend).toHaveURL(/#\/board\/[0-9a-f]{16}$/);
  await friend.goto('./#/board');
  await expect(friend.locator('.boards li')).toHaveCount(1);
  await other.close();
});

test('links that hold no board get a clear sentence', async ({ page }) => {
  const packed = (text) => deflateRawSync(Buffer.from(text)).toString('base64url');
  const cases = [
    [packed(' '.repeat(3_000_000)), 'This link holds more than a board.'],
    [packed(`{"v":1,"t":${'['.repeat(9000)}`), 'There is no board in this link.'],
    [packed('{"v":1,"t":"<img src=x onerror=alert(1)>"}'), 'There is no board in this link.'],
    [packed('{"v":2}'), 'A newer Trellis made this link.'],
    ['AAAA', 'Some letters of this link are missing'],
    ['A'.repeat(7000), 'This link is longer than a board link can be.'],
  ];
  await open(page, '#/about');
  for (const [part, sentence] of cases) {
    await page.goto(`./#/board/open/${part}`);
    await expect(seen(page).getByText(sentence)).toBeVisible();
    await expect(page.getByRole('status')).toContainText(sentence);
    await go(page, '#/about');
    await expect(seen(page).getByText(sentence)).toHaveCount(0);
  }
});

test('whoever leaves a link while it is unpacked leaves nothing behind', async ({ page }) => {
  const link = `#/board/open/${deflateRawSync(Buffer.from(`{"v":1,"t":"${'a'.repeat(20_000)}"}`)).toString('base64url')}`;
  await open(page, '#/board');
  await expect(page.getByRole('heading', { name: 'Choice boards' })).toBeVisible();
  for (let ms = 0; ms < 40; ms += 1) {
    await page.evaluate(
      ([link, ms]) =>
        new Promise((left) => {
          location.hash = link;
          setTimeout(() => (location.hash = '#/about'), ms);
          setTimeout(left, ms + 60);
        }),
      [link, ms],
    );
  }
  await page.evaluate(() => (location.hash = '#/board'));
  await expect(page.getByRole('heading', { name: 'Choice boards' })).toBeVisible();
});

for (const shape of ['Three in a line', 'Menu', 'Must do, may do', 'Bingo', 'Rows, columns']) test(`${shape}: the board prints on one page, nine cards on a page, and its list on one, on two where it has 25 squares`, async ({ page }) => {
  await asMaya(page);
  await go(page, '#/board/new');
  await page.getByRole('radio', { name: new RegExp(`^${shape}`) }).check();
  if (shape.startsWith('Rows')) for (const name of ['Rows', 'Columns']) await page.getByRole('combobox', { name }).selectOption('5');
  await page.getByRole('button', { name: 'Make my board' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  const print = async (name) => {
    await page.evaluate(() => { window.print = () => {}; });
    await page.locator('.print-tools > summary').click();
    await page.getByRole('button', { name }).click();
    await page.waitForTimeout(100);
    const path = new URL(`shots/${shape[0]}-${name.toLowerCase().replaceAll(' ', '-')}.pdf`, import.meta.url).pathname;
    await page.pdf({ path, format: 'Letter', preferCSSPageSize: true });
    await page.locator('.print-tools > summary').click();
    return readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b/g).length;
  };
  const squares = await page.getByRole('gridcell').count();
  expect(await print('Print the board')).toBe(1);
  expect(await print('Print cards')).toBe(Math.ceil(squares / 9));
  expect(await print('Print a list to tick')).toBeLessThanOrEqual(squares > 16 ? 2 : 1);
});

test('by keyboard alone: arrows walk the grid, Enter opens a square', async ({ page }) => {
  await asMaya(page);
  await makeBoard(page);
  await page.locator('#sq-0').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#sq-4')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.locator('#sq-3')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator('#sq-5')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Back to the board' })).toBeVisible();
});

for (const scheme of ['light', 'dark']) {
  test(`every board screen is sound and fits, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await asMaya(page);
    const board = await makeBoard(page);
    const square = await page.getByRole('gridcell').first().getByRole('link').getAttribute('href');
    for (const [name, place] of [['list', '#/board'], ['new', '#/board/new'], ['board', `#${board}`], ['square', square], ['edit', `#${board}/edit`]]) {
      await go(page, place);
      for (const [width, height] of [[1366, 768], [390, 844], [320, 640]]) {
        await page.setViewportSize({ width, height });
        await noSidewaysScroll(page);
        await shot(page, `board-${name}-${width}-${scheme}`);
      }
      await axe(page);
      await page.setViewportSize({ width: 1366, height: 768 });
      await axe(page);
    }
  });
}
