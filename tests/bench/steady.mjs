// node tests/bench/steady.mjs [folder] [items]: whether a long sitting stays as light as a short one. Answers question after question, and
// counts after item 20 and after the last (200), each time after a forced collection: nodes, listeners, and the program's memory.
import { join } from 'node:path';
import { chromiumFlags, findChromium } from '../../.ci/chromium.mjs';
import { host } from '../../.ci/host.mjs';
import { need, root } from '../../.ci/paths.mjs';
import { noteMemory } from './memory.mjs';

const folder = process.argv[2] ?? join(root, 'dist');
const memory = 'bytes of the program’s memory';
const [early, last] = [20, Number(process.argv[3] ?? 200)];
const server = host(folder).listen(0);
const browser = await need('playwright-core').chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
try {
  const { before, after } = await sitting();
  for (const figure of Object.keys(before)) {
    console.log(`${figure}: ${before[figure]} after item ${early}, ${after[figure]} after item ${last}, ${(after[figure] / before[figure]).toFixed(3)} times`);
  }
  // the app takes room for a whole sitting as it opens: how fast that fills shows once the rest of it is used up
  const full = await sitting((page) => page.evaluate(() => window.useUpRoom()));
  const [from, to] = [full.before, full.after].map((figures) => figures[memory]);
  console.log(`of it an item takes ${((to - from) / (last - early)).toFixed(0)} bytes (±${Math.round(65_536 / (last - early))}), read with the room used up at item ${early}`);
} finally {
  await browser.close();
  server.close();
}

/** Item after item, by somebody new; `first` is done before the early count. */
async function sitting(first = () => {}) {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await page.addInitScript(noteMemory);
  await page.goto(`http://localhost:${server.address().port}/#/practice/math.3.oa/equal-groups?exercise=how-many-in-all`);
  const session = await page.context().newCDPSession(page);
  const line = page.getByRole('textbox', { name: 'Your answer' });
  const found = new Map();
  for (let item = 1; item <= last; item += 1) {
    await line.waitFor();
    const [groups, each] = (await page.locator('#question b').allTextContents()).map(Number);
    if (item % 5 === 0) {
      await press(page, '997');
      await page.locator('.you-wrote').waitFor();
    }
    await press(page, String(groups * each));
    const next = page.getByRole('button', { name: 'Next question' });
    await next.waitFor();
    await next.click();
    await page.locator('.feedback').waitFor({ state: 'detached' });
    if (item === early) await first(page);
    if (item === early || item === last) found.set(item, await count(page, session));
  }
  await page.close();
  return { before: found.get(early), after: found.get(last) };
}

/** Writes an answer with the keys on the page, and checks it. What is typed into a line stays in the browser's memory of what could be undone. */
async function press(page, number) {
  for (const digit of number) await page.locator('.pad').getByRole('button', { name: digit, exact: true }).click();
  await page.locator('#check').click();
}

async function count(page, session) {
  await page.waitForTimeout(3000); // what the app tidies up when nobody does anything
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const heap = await session.send('Runtime.getHeapUsage');
  // those that the browser made for an icon or a line to type into are in the page too: which ones there are follows the question
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.send('DOM.disable');
  return { nodes, 'nodes that are not in the page': nodes - countTree(root), listeners: jsEventListeners, [memory]: await page.evaluate(() => window.programMemory()), 'bytes of JavaScript': heap.usedSize };
}

/** A node and all below it, shadow trees included. */
function countTree({ children = [], shadowRoots = [], pseudoElements = [], templateContent, contentDocument }) {
  return [...children, ...shadowRoots, ...pseudoElements, templateContent, contentDocument].filter(Boolean).reduce((sum, node) => sum + countTree(node), 1);
}
