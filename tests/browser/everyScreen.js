// Every screen of the app, for what must hold on all of them. A new screen is added here, by its address.
import { expect } from '@playwright/test';
import { open } from './fixtures.js';
import { boardId, boardLink } from './boardOfMaya.js';
import { learnerFile, openFile } from './learnerFile.js';

/** `[name, address, when it is there]`, as a learner with some weeks behind them sees them. */
export const screens = [
  ['today', '#/today', '.choice'],
  ['map', '#/map', 'main h1'],
  ['specimen', '#/map/math.3.oa/equal-groups', 'aside h2, [role=complementary] h2'],
  ['practice', '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all', '#question'],
  ['practice-choice', '#/practice/math.3.stories/does-it-make-sense?exercise=the-answer-that-can-be', '#question, .worked'],
  ['boards', '#/board', '.boards li'],
  ['board-new', '#/board/new', '.new-board'],
  ['board', `#/board/${boardId}`, '[role=grid]:visible, .square-list:visible'],
  ['board-square', `#/board/${boardId}/6`, '.evidence-form'],
  ['board-drawing', `#/board/${boardId}/2`, '.drawing-pad'],
  ['board-edit', `#/board/${boardId}/edit`, '.square-fields'],
  ['board-sent', boardLink(), '[role=grid]:visible, .square-list:visible'],
  ['portfolio', '#/portfolio', '.piece'],
  ['progress', '#/progress', '.log li'],
  ['goals', '#/goals', 'main h1'],
  ['goal-new', '#/goals/new', '#goal-step'],
  ['journal', '#/journal', 'main h1'],
  ['week', '#/week', '.week-facts'],
  ['me', '#/me', 'main h1'],
  ['conference', '#/conference', 'main h1'],
  ['settings', '#/settings', '.learners li'],
  ['about', '#/about', 'main h2'],
  ['privacy', '#/privacy', 'tbody tr'],
  ['gallery', '#/gallery', '.gallery .task'],
  ['welcome', '#/welcome', 'main h1'],
  ['lost', '#/nowhere', 'main h1'],
];

/** Maya opens the app: a bloom that is due, a leaf close to a bloom, a sprout, a choice board. */
export async function asMaya(page) {
  await open(page, '#/welcome');
  await openFile(page, learnerFile({ board: true }));
}

/** Goes to a screen inside the app and waits until it stands there. */
export async function goTo(page, [, address, there]) {
  await page.evaluate((to) => (location.hash = to), address);
  await expect(page.locator(there).first()).toBeVisible();
}
