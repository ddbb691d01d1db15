// A board that Maya has kept: a square of each kind of evidence, in words of its own, so that no change of the bank changes it.
import { deflateRawSync } from 'node:zlib';
import { expect } from '@playwright/test';

export const boardId = '00000000b0a2d001';
const skill = 'math.3.oa/equal-groups';

const square = (id, mode, wanted, task, more = {}) =>
  ({ id, task, criteria: ['I can tell how many groups.', 'Somebody else can follow it.'], mode, minutes: 15, skills: [skill], wanted, ...more });

/** The board as it is stored; `more` replaces what a test needs otherwise. */
export function board(more = {}) {
  return {
    title: 'Equal groups',
    by: 'Maya',
    aim: { skill, title: 'Equal groups', can: 'I can tell how many there are in equal groups.', grade: 3 },
    shape: 'tic-tac-toe',
    rule: 'line-through-must',
    squares: [
      square(1, 'explain', 'text', 'Tell in three sentences what equal groups are.'),
      square(2, 'draw', 'drawing', 'Draw four plates with three plums on each.', { materials: ['paper', 'colored pencils'] }),
      square(3, 'build', 'rating', 'Build equal groups from coins in two ways.', { materials: ['12 coins'] }),
      square(4, 'teach', 'word', 'Teach equal groups to somebody at home.', { with: 'someone' }),
      square(5, 'practice', 'practice', 'Get five right answers.', { screen: true, right: 5, must: true }),
      square(6, 'invent', 'problem', 'Make up a story with equal groups. Solve it yourself first.'),
      square(7, 'real-life', 'rating', 'Find equal groups in the kitchen. Count one of them.'),
      square(8, 'play', 'word', 'Roll two dice with a partner. Build the groups they say.', { with: 'someone', materials: ['2 dice'] }),
      square(9, 'read', 'text', 'Find equal groups in a picture book. Write what you saw.'),
    ],
    ...more,
  };
}

/** The same board as a link would carry it from another browser. */
export function boardLink(more = {}) {
  const { title, by, aim, shape, rule, squares } = board(more);
  const sent = { v: 1, t: title, by, a: aim, s: shape, r: rule, q: squares.map((o) => ({ o })) };
  return `#/board/open/${deflateRawSync(Buffer.from(JSON.stringify(sent))).toString('base64url')}`;
}

/** A problem that Maya made up, who made it up, and its answer; and the link that carries it. */
export const problem = ['Maya', 'Six trays hold four plants each. How many plants?', '24'];
export const problemLink = () => `#/board/solve/${deflateRawSync(Buffer.from(JSON.stringify(problem))).toString('base64url')}`;

/** What is in the record when a board was kept and two of its squares were done. */
export const boardEvents = [
  { board: { b: boardId, text: JSON.stringify(board()) } },
  { piece: { b: boardId, sq: 1, k: 'text', text: 'Equal groups all have the same number.' } },
  { piece: { b: boardId, sq: 6, k: 'problem', text: 'Six trays hold four plants each. How many plants?\n6 × 4', more: '24' } },
];

/** Goes to a screen inside the app, as by its address. */
export async function go(page, fragment) {
  await page.goto(`./${fragment}`);
  await expect(page.locator('main h1')).toBeVisible();
}
