// Practice fits its window whole, whatever the kind of answer: what a child answers with and the question never hide each other.
import { readFileSync } from 'node:fs';
import { expect, noScroll, open, test } from './fixtures.js';

const windows = [[1366, 768], [1366, 620], [390, 844], [390, 664]];
// the fullest exercises of each kind
const fullest = {
  number: 'math.3.oa/equal-groups?exercise=how-many-in-all',
  choice: 'math.3.stories/does-it-make-sense?exercise=the-answer-that-can-be',
  choices: 'math.3.facts/turn-around',
  blanks: 'math.3.oa/arrays?exercise=read-the-picture',
  compare: 'math.3.oa/balance-equations',
  order: 'math.3.oa/equal-jumps?exercise=order-the-frogs',
  sort: 'math.3.g/quadrilaterals?exercise=rectangle-rhombus-or-other',
  tap: 'math.3.g/sides-and-corners?exercise=tap-the-square-corners',
};

for (const [kind, link] of Object.entries(fullest)) {
  for (const [width, height] of windows) {
    test(`${kind} fits ${width}×${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, `#/practice/${link}`);
      await expect(page.locator('#check')).toBeInViewport({ ratio: 1 });
      await noScroll(page);
    });
  }
}

// Every exercise once, in the smallest window that must do: its question and its picture are seen whole.
const pressed = (file) => JSON.parse(readFileSync(new URL(`../../dist/packs/${file}.json`, import.meta.url), 'utf8'));
const packs = pressed('index').grades.flatMap((grade) => pressed(`index.${grade}`).packs);
for (const pack of packs) {
  const links = pack.skills.flatMap((skill) => skill.exercises.map((exercise) => `${skill.id}?exercise=${exercise.id}`));
  test(`every exercise of ${pack.id} shows its whole question on a small phone`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 390, height: 664 });
    await page.addInitScript(sameSeeds);
    await open(page, '#/about');
    const hidden = [];
    for (const link of links) {
      await page.evaluate((link) => (location.hash = `#/practice/${link}`), link);
      await page.waitForFunction((link) => location.hash.endsWith(link) && document.querySelector('#question:not([data-seen])') && document.querySelector('#check'), link);
      const lost = await page.evaluate(() => {
        const problem = document.querySelector('.problem');
        document.querySelector('#question').setAttribute('data-seen', '');
        return Math.max(problem.scrollHeight - problem.clientHeight, document.documentElement.scrollHeight - innerHeight);
      });
      if (lost > 1) hidden.push(`${link}: ${lost} px`);
    }
    expect(hidden, 'exercises that have to be scrolled').toEqual([]);
  });
}

/** The same questions in every run: chance in the page comes from a counter. */
function sameSeeds() {
  let state = 20261122;
  crypto.getRandomValues = (array) => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let n = 0; n < bytes.length; n += 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      bytes[n] = state >>> 24;
    }
    return array;
  };
}
