// Choice boards between people and devices, and by voice and keys: links, files, an unknown skill, the editor's other ways.
import { readFileSync } from 'node:fs';
import { board as boardOfMaya, boardId, boardLink, go } from './boardOfMaya.js';
import { axe, expect, open, seen, test } from './fixtures.js';
import { learnerFile, openFile } from './learnerFile.js';

test.setTimeout(180_000);

/** Maya with a board on which two squares are done. */
async function withBoard(page) {
  await open(page, '#/welcome');
  await openFile(page, learnerFile({ board: true }));
}

const keep = (page) => page.getByRole('button', { name: 'Keep it' }).first().click();
const isDone = (page) => expect(page.locator('.square-state')).toContainText('Done today');

test('a made-up problem goes to a partner as a link, and they solve it there', async ({ page, browser, baseURL, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await withBoard(page);
  await go(page, `#/board/${boardId}/6`);
  await seen(page).getByText('Let somebody solve it', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy a link to this problem' }).click();
  await expect(seen(page).getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await browser.newContext({ baseURL });
  const friend = await other.newPage();
  await friend.goto(link);
  await expect(friend.getByRole('heading', { name: 'Maya made up a problem for you' })).toBeVisible();
  await expect(seen(friend).getByText('Six trays hold four plants each. How many plants?')).toBeVisible();
  await friend.getByRole('textbox', { name: 'My answer' }).fill('20');
  await friend.getByRole('button', { name: 'Check' }).click();
  await expect(seen(friend).getByText('They had another answer.')).toBeVisible();
  await friend.getByRole('textbox', { name: 'My answer' }).fill('24');
  await friend.getByRole('button', { name: 'Check' }).click();
  await expect(seen(friend).getByText('That is the answer they had, too.')).toBeVisible();
  await axe(friend);
  await other.close();
});

test('where the skill is unknown, a square shows its sentence and takes what the learner says', async ({ page }) => {
  const squares = boardOfMaya().squares.map((square) => ({ ...square, skills: ['music.3.notes/quarter'] }));
  const aim = { skill: 'music.3.notes/quarter', title: 'Quarter notes', can: 'I can clap quarter notes.', grade: 3 };
  await withBoard(page);
  await go(page, boardLink({ title: 'Quarter notes', aim, squares }));
  await page.getByRole('button', { name: 'Add to my boards' }).click();
  await page.getByRole('gridcell').nth(4).getByRole('link').click();
  await expect(seen(page).getByText('I can clap quarter notes.')).toBeVisible();
  await expect(seen(page).getByText('This Trellis has no questions for this skill.')).toBeVisible();
  for (const yes of await page.locator('.work > .evidence-form').getByRole('radio', { name: 'yes', exact: true }).all()) await yes.check();
  await keep(page);
  await isDone(page);
});

test('a board is saved as a file, and opened from it on another device', async ({ page, browser, baseURL }) => {
  await withBoard(page);
  await go(page, `#/board/${boardId}`);
  await page.getByRole('button', { name: 'Share' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
  expect(download.suggestedFilename()).toBe('board-equal-groups.json');
  const file = readFileSync(await download.path());

  const other = await browser.newContext({ baseURL });
  const friend = await other.newPage();
  await open(friend, '#/board');
  const give = async (buffer) => {
    const [chooser] = await Promise.all([friend.waitForEvent('filechooser'), friend.getByRole('button', { name: 'Open a board file' }).click()]);
    await chooser.setFiles({ name: 'board.json', mimeType: 'application/json', buffer });
  };
  await give(Buffer.from('{"title":"<b>no board</b>"}'));
  await expect(friend.getByRole('status')).toContainText('This file holds no board that Trellis can read.');
  await give(file);
  await expect(friend.getByRole('gridcell')).toHaveCount(9);
  await expect(friend.getByRole('gridcell').first()).toContainText('Tell in three sentences what equal groups are.');
  await other.close();
});

test('a long board has a link without a picture, and a longer one has a file alone', async ({ page }) => {
  // words that do not pack: every square says something else
  const words = (n, seed) => Array.from({ length: n }, (_, at) => ((seed * 7919 + at * 104729) % 46656).toString(36).padStart(3, 'q')).join(' ');
  const wordy = (size) => ({ squares: boardOfMaya().squares.map((square) => ({ ...square, task: words(size, square.id) })) });
  await withBoard(page);
  const dialog = page.getByRole('dialog', { name: 'Share this board' });
  await go(page, boardLink(wordy(30)));
  await page.getByRole('button', { name: 'Add to my boards' }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(dialog.getByText('This link is too long for a camera picture.')).toBeVisible();
  await expect(dialog.getByRole('img')).toHaveCount(0);
  await expect(dialog.getByRole('textbox', { name: 'The link' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();

  await go(page, '#/board');
  const long = { ...boardOfMaya(wordy(99)), title: 'Much to read', shape: { grid: { rows: 5, columns: 5 } }, rule: 'any-three' };
  long.squares = Array.from({ length: 25 }, (_, n) => ({ ...long.squares[n % 9], id: n + 1, task: words(95, n + 1) }));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Open a board file' }).click()]);
  await chooser.setFiles({ name: 'board.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(long)) });
  await expect(page.getByRole('heading', { level: 1, name: 'Much to read' })).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(dialog.getByText('This board is too long for a link.')).toBeVisible();
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
});

test('a square is drawn anew, taken from the bank, dragged; a board is put away and taken out', async ({ page }) => {
  await withBoard(page);
  await go(page, `#/board/${boardId}/edit`);
  const cells = page.getByRole('grid').getByRole('button');
  const task = page.getByRole('textbox', { name: 'What to do', exact: true });
  await cells.nth(2).click();
  await expect(task).toHaveValue('Build equal groups from coins in two ways.');
  await page.getByRole('button', { name: 'Another square here', exact: true }).click();
  await expect(task).not.toHaveValue('Build equal groups from coins in two ways.');
  const before = await task.inputValue();
  await page.getByLabel('Take one from the bank').selectOption({ index: 3 });
  await expect(task).not.toHaveValue(before);
  await expect(cells.nth(2)).toContainText((await task.inputValue()).slice(0, 20));
  await cells.nth(0).dragTo(cells.nth(1));
  await expect(seen(page).getByText('Moved. It is square 2 now.')).toBeVisible();
  await expect(cells.nth(1)).toContainText('Tell in three sentences');
  await expect(cells.nth(0)).toContainText('Draw four plates');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(seen(page).getByText('Kept.')).toBeVisible();

  await go(page, `#/board/${boardId}`);
  // what was done moved along with its square
  await expect(page.getByRole('gridcell').nth(1)).toContainText('Done');
  await page.getByRole('button', { name: 'Put this board away' }).click();
  await page.getByRole('button', { name: 'Take it out again' }).click();
  await expect(page.getByRole('button', { name: 'Take it out again' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Equal groups' })).toBeVisible();
});

test('a square is read aloud, and a timer runs for who asks for one', async ({ page }) => {
  await page.addInitScript(() => {
    window.spoken = [];
    SpeechSynthesis.prototype.speak = (utterance) => window.spoken.push(utterance.text);
    const voice = Object.create(SpeechSynthesisVoice.prototype, Object.fromEntries(Object.entries({ lang: 'en-US', default: true, localService: true }).map(([name, value]) => [name, { value }])));
    SpeechSynthesis.prototype.getVoices = () => [voice];
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set() {} });
  });
  await withBoard(page);
  await go(page, `#/board/${boardId}/3`);
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await expect.poll(() => page.evaluate(() => window.spoken.join(' '))).toContain('Build equal groups from coins in two ways. I can tell how many groups.');
  await expect(page.getByRole('button', { name: 'Start' })).toBeHidden();
  await seen(page).getByText('Use a timer').click();
  await page.getByRole('spinbutton', { name: 'Minutes' }).fill('5');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(seen(page).getByText('5 minutes left')).toBeVisible();
  await page.getByRole('button', { name: 'Stop the timer' }).click();
  await expect(seen(page).getByText('5 minutes left')).toHaveCount(0);
});

test('a drawing is made with keys alone', async ({ page }) => {
  await withBoard(page);
  await go(page, `#/board/${boardId}/2`);
  await page.getByRole('application', { name: 'Drawing sheet' }).focus();
  for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Space']) await page.keyboard.press(key);
  await expect(seen(page).getByText('Drawn. 1 line on the sheet.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Say in a few words what it shows' }).fill('a corner');
  await keep(page);
  await isDone(page);
  await expect(page.getByRole('img', { name: 'a corner' })).toBeVisible();
});
