// A learner with some weeks behind them, as a learner file whose days count back from today.
import { boardEvents } from './boardOfMaya.js';

const day = 86_400_000;

/** The name of Maya's goal in an address. */
export const goalId = 'c0ffee00c0ffee03-0';

/** Her goal, and what she wrote in her journal: a note with a drawing, what others should know, a letter that waits. */
const setDown = (today) => [
  { goal: { wish: { skills: ['math.3.oa/share-equally'] }, best: ':proud', stone: 'three-misses', then: ':draw-it', on: [1, 3], when: ':after-school' } },
  { wrote: { on: 'note', a: 'Kickball has nine innings.', dr: 'AAABkBkJYHC' } },
  { wrote: { on: 'know-me', a: 'I like to draw first.' } },
  { wrote: { on: 'letter', a: 'Dear me.', opens: today + 20 } },
];

/** Maya, grade 3: a bloom that is due, a leaf close to a bloom, a sprout; with `sure` answers for which she said how sure she was; with a `board`, and with a `goal` and a journal, if asked for; `now` is the time it counts back from. */
export function learnerFile({ name = 'Maya', grade = 3, sure = 24, board = false, goal = false, ways = [], now = Date.now() } = {}) {
  const z = -new Date(now).getTimezoneOffset();
  // half an hour before now, but not before midnight: what happened so many days ago keeps its day
  const back = Math.min(3_600_000 / 2, now - new Date(now).setHours(0, 0, 0, 0));
  const events = [];
  const add = (daysAgo, e) => events.push({ w: 'c0ffee00c0ffee02', n: events.length, l: events.length + 1, t: now - daysAgo * day - back + events.length * 1000, z, e });
  const answer = (daysAgo, skill, exercise, r, more = {}) =>
    add(daysAgo, { attempted: { x: `${skill}/${exercise}`, v: 1, s: String(1000 + events.length), th: 'anything', lv: 2, kd: 'number', q: 'A question', a: '7', key: '7', val: [], r, sec: 35, ...more } });
  add(40, { began: { name, grade, likes: ['space'], ways } });
  const arrays = 'math.3.oa/arrays';
  for (let n = 0; n < 6; n += 1) answer(30 - n, arrays, n % 2 ? 'count-by-rows' : 'read-the-picture', 'right');
  add(25, { secure: { sk: arrays, m: 1, own: 6, ex: 2, days: 6 } });
  const round = 'math.3.nbt/round-to-ten';
  for (let n = 0; n < 5; n += 1) answer(12 - n, round, n % 2 ? 'round-it' : 'between-two-tens', 'right');
  add(8, { secure: { sk: round, m: 1, own: 5, ex: 2, days: 5 } });
  for (let n = 0; n < sure; n += 1) answer(6, 'math.3.oa/equal-jumps', 'where-it-lands', n % 4 ? 'right' : 'not-yet', { sure: ['guessing', 'think-so', 'sure'][n % 3] });
  answer(3, 'math.3.oa/share-equally', 'how-big-is-a-share', 'right', { hints: 1 });
  for (let n = 0; n < 4; n += 1) answer(n < 2 ? 2 : 1, 'math.3.oa/equal-groups', 'how-many-in-all', 'right');
  if (board) for (const event of boardEvents) add(1, event);
  if (goal) for (const [n, e] of setDown(Math.floor(now / day)).entries()) add(1, e), Object.assign(events.at(-1), { w: 'c0ffee00c0ffee03', n });
  const lines = events.map((event) => JSON.stringify(event)).join(',\n');
  return `{"format":"trellis-learner-file","version":1,"app":"0.1.0","learner":"00000000feed0002","name":${JSON.stringify(name)},"saved":{"t":${now},"z":${z}},"profile_mark":null,\n"events":[\n${lines}\n],"kept_aside":[\n]}`;
}

/** Ben, who chose three pictures, on a device that forgets. */
export function fileOfBen() {
  const t = Date.now() - day;
  const began = { w: 'c0ffee00c0ffee04', n: 0, l: 1, t, z: 0, e: { began: { name: 'Ben', grade: 3, pin: ['turtle', 'rocket', 'turtle'] } } };
  return `{"format":"trellis-learner-file","version":1,"app":"0.1.0","learner":"00000000feed0003","name":"Ben","saved":{"t":${t},"z":0},"profile_mark":"00000000000000b7","forgets":true,\n"events":[\n${JSON.stringify(began)}\n],"kept_aside":[\n]}`;
}

/** Opens a learner file on the welcome page; Today follows. */
export async function openFile(page, text) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'I have been here before: open my file' }).click(),
  ]);
  await chooser.setFiles({ name: 'maya.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('dialog').getByRole('button', { name: 'Open it' }).click();
  await page.waitForURL(/#\/today$/);
}
