// Practice fits its window whole, whatever the kind of answer: what a child answers with and the question never hide each other.
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
