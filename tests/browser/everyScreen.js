// Every screen of the app, for what must hold on all of them. A new screen is added here, by its address.
import { expect } from '@playwright/test';
import { open } from './fixtures.js';
import { boardId, boardLink, problemLink } from './boardOfMaya.js';
import { fileOfBen, goalId, learnerFile, openFile } from './learnerFile.js';

/** `[name, address, when it is there, what brings it to a state of its own]`, as a learner with some weeks behind them sees them. */
export const screens = [
  ['today', '#/today', '.choice'],
  ['map', '#/map', 'main h1'],
  ['specimen', '#/map/math.3.oa/equal-groups', 'aside h2, [role=complementary] h2'],
  ['skill', '#/skill/math.3.oa/equal-groups', '.skill-page h1'],
  ['place', '#/place', '#place-title'],
  ['practice', '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all', '#question'],
  ['practice-choice', '#/practice/math.3.stories/does-it-make-sense?exercise=the-answer-that-can-be', '#question, .worked'],
  ['practice-not-yet', '#/practice/math.3.oa/arrays?exercise=count-by-rows', '#question', notYet],
  ['practice-hint', '#/practice/math.3.oa/equal-jumps?exercise=where-it-lands', '#question', hint],
  ['practice-how', '#/practice/math.3.oa/share-equally?exercise=how-big-is-a-share', '#question', how],
  ['practice-right', '#/practice/math.3.oa/equal-groups?first=how-many-in-all', '#question', right],
  ['practice-card', '#/practice/math.3.oa/arrays?first=count-by-rows', '#question', card],
  ['practice-look-back', '#/practice/math.3.nbt/round-to-ten?exercise=round-it', '#question', lookBack],
  ['practice-break', '#/practice/math.3.oa/equal-jumps?first=where-it-lands', '#question', rest],
  ['place-asking', '#/place', '#place-title', asking],
  ['place-picture', '#/place', '#place-title', found],
  ['boards', '#/board', '.boards li'],
  ['board-new', '#/board/new', '.new-board'],
  ['board', `#/board/${boardId}`, '[role=grid]:visible, .square-list:visible'],
  ['board-square', `#/board/${boardId}/6`, '.evidence-form'],
  ['board-drawing', `#/board/${boardId}/2`, '.drawing-pad'],
  ['board-edit', `#/board/${boardId}/edit`, '.square-fields'],
  ['board-sent', boardLink(), '[role=grid]:visible, .square-list:visible'],
  ['board-solve', problemLink(), '#solve'],
  ['portfolio', '#/portfolio', '.piece'],
  ['progress', '#/progress', '.log li'],
  ['goals', '#/goals', '.goal-list a'],
  ['goal', `#/goals/${goalId}`, '.goal .ladder'],
  ['goal-new', '#/goals/new', '#goal-step'],
  ['goal-step', `#/goals/new/${goalId}`, '#goal-step'],
  ['journal', '#/journal', '.journal-log li'],
  ['week', '#/week', '.week-facts'],
  ['me', '#/me', 'main h1'],
  ['conference', '#/conference', 'main h1'],
  ['settings', '#/settings', '.learners li'],
  ['gallery', '#/gallery', '.gallery .task'],
  ['about', '#/about', 'main h2'],
  ['gallery-exercise', '#/gallery/math.3.oa/equal-groups/how-many-in-all?seed=3', '.gallery #question'],
  ['privacy', '#/privacy', 'tbody tr'],
  ['welcome', '#/welcome', 'main h1'],
  ['welcome-grade', '#/welcome', 'main h1', (page) => welcomeStep(page, 1)],
  ['welcome-interests', '#/welcome', 'main h1', (page) => welcomeStep(page, 2)],
  ['welcome-ways', '#/welcome', 'main h1', (page) => welcomeStep(page, 3)],
  ['welcome-place', '#/welcome', 'main h1', (page) => welcomeStep(page, 4)],
  ['door', '#/settings', '.learners li', door],
  ['lost', '#/nowhere', 'main h1'],
];

/** A button by its words, plain or in the pseudo language, which writes every vowel twice and with accents. */
const button = (page, words) => page.getByRole('button', { name: new RegExp(`^\\s*${words.replace(/[aeiouy]/gi, '($&|[áéíóúýÁÉÍÓÚÝ]{2})')}\\s*$`) }).first();

async function notYet(page) {
  await page.locator('.answer input').first().fill('9999');
  await page.locator('#check').click();
  await expect(page.locator('.feedback')).toBeVisible();
}

async function hint(page) {
  await button(page, 'Hint').click();
  await expect(page.locator('.hint-note')).toBeVisible();
}

async function how(page) {
  await button(page, 'Show me how').click();
  await expect(page.locator('.worked')).toBeVisible();
  while (await button(page, 'Next step').isVisible()) await button(page, 'Next step').click();
}

async function right(page) {
  const [groups, each] = (await page.locator('#question b').allTextContents()).map(Number);
  await page.locator('.answer input').first().fill(String(groups * each));
  await page.locator('#check').click();
  await expect(page.locator('.feedback[data-tone=good]')).toBeVisible();
  await expect(button(page, 'Next question')).toBeFocused();
}

async function card(page) {
  await page.locator('.more-helps summary').click();
  await button(page, 'Show a grown-up').click();
  await expect(page.locator('#card-title')).toBeFocused();
}

async function lookBack(page) {
  await notYet(page);
  await button(page, 'Stop for now').click();
  await expect(page.locator('.look-back .before-going')).toBeVisible();
}

async function asking(page) {
  await button(page, 'Start').or(button(page, 'Go on')).click();
  await expect(page.locator('#question')).toBeVisible();
}

async function found(page) {
  await asking(page);
  await button(page, 'I don’t know this yet').click();
  await button(page, 'Stop for now').click();
  await expect(page.locator('.place .beds')).toBeVisible();
}

async function rest(page) {
  await page.locator('.more-helps summary').click();
  await button(page, 'Take a break').click();
  await expect(page.locator('.waiting h1')).toBeVisible();
}

async function welcomeStep(page, step) {
  const title = page.locator('#welcome-title');
  for (let at = 0; at < step; at += 1) {
    const before = await title.textContent();
    await button(page, 'Skip this').click();
    await expect(title).not.toHaveText(before);
  }
  await expect(title).toBeFocused();
}

async function door(page) {
  await button(page, 'Switch to Ben').click();
  await expect(page.locator('#door-title')).toBeFocused();
}

/** Maya opens the app: a bloom that is due, a leaf close to a bloom, a sprout, a choice board, a goal; and Ben has been here before her. */
export async function asMaya(page) {
  await open(page, '#/welcome');
  await openFile(page, fileOfBen());
  await page.evaluate(() => (location.hash = '#/welcome'));
  await openFile(page, learnerFile({ board: true, goal: true, ways: ['breaks'] }));
}

/** Goes to a screen inside the app and waits until it stands there. */
export async function goTo(page, [, address, there, bring]) {
  if (await page.locator('.door').isVisible()) await button(page, 'Go back').click();
  if ((await page.evaluate(() => location.hash)) === address) await goTo(page, ['lost', '#/nowhere', '.book main h1']); // what was begun there is over
  await page.evaluate((to) => (location.hash = to), address);
  await expect(page.locator(there).first()).toBeVisible();
  await bring?.(page);
}
