// What does not depend on the clock: the thirtieth question costs no more than the tenth. Listeners and the program's memory after a forced collection; what is
// written, and how often the page changes, for an answer and the question after it. (Nodes are counted by tests/bench/steady.mjs: a test keeps some, for its trace.)
import { noteMemory } from '../bench/memory.mjs';
import { expect, open, test } from './fixtures.js';

test('the thirtieth question weighs what the tenth did, and writes and changes as little', async ({ page }) => {
  await page.addInitScript(noteMemory);
  await page.addInitScript(note);
  await open(page, '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all');
  const session = await page.context().newCDPSession(page);
  const costs = [];
  let tenth;
  for (let item = 1; item <= 30; item += 1) {
    costs.push(await answer(page));
    if (item !== 10) continue;
    await page.evaluate(() => window.useUpRoom()); // the room for a sitting, taken when the app opened, would hide what is held
    tenth = await weigh(page, session);
  }
  const thirtieth = await weigh(page, session);
  expect(thirtieth.listeners).toBe(tenth.listeners);
  // memory comes in steps of 64 KB: the record of twenty answers takes one at most; watchers that are kept took four
  expect(thirtieth.memory).toBeLessThanOrEqual(tenth.memory + 65_536);

  const usual = (figure, of) => of.map((cost) => cost[figure]).toSorted((a, b) => a - b)[of.length >> 1];
  const [early, late] = [costs.slice(4, 14), costs.slice(20)];
  expect(usual('units', late)).toBeGreaterThan(100);
  expect(Math.max(...late.map(({ units }) => units))).toBeLessThan(40_000);
  expect(usual('changes', late)).toBeGreaterThan(5);
  expect(usual('changes', late)).toBeLessThan(usual('changes', early) * 1.2);
});

/** A right answer and the next question: the units written to storage, and the changes of the page. */
async function answer(page) {
  const line = page.getByRole('textbox', { name: 'Your answer' });
  const [groups, each] = (await page.locator('#question b').allTextContents()).map(Number);
  await page.evaluate(() => ([window.units, window.changes] = [0, 0]));
  // what is typed into a line stays in the browser's memory of what could be undone; the keys on the page leave nothing
  for (const digit of String(groups * each)) await page.locator('.pad').getByRole('button', { name: digit, exact: true }).click();
  await page.locator('#check').click();
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.locator('.feedback')).toHaveCount(0);
  await expect(line).toHaveValue('');
  return page.evaluate(() => ({ units: window.units, changes: window.changes }));
}

async function weigh(page, session) {
  await page.waitForTimeout(3500); // what the app tidies up when nobody does anything
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { listeners: jsEventListeners, memory: await page.evaluate(() => window.programMemory()) };
}

/** Runs in the page before all else: counts what is written and what changes. */
function note() {
  [window.units, window.changes] = [0, 0];
  const set = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, text) {
    window.units += key.length + text.length;
    return set.call(this, key, text);
  };
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value, key) {
    if (typeof value === 'string') window.units += value.length;
    return put.call(this, value, key);
  };
  new MutationObserver((list) => (window.changes += list.length)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}
