// node tests/bench/learner.mjs [events] [rate]: knowing the learner in the browser, over dist/, with the CPU slowed (four times): the longest
// task while 50,000 answers are folded, and how long it takes until the next question is chosen, made and in the page.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags, findChromium } from '../../.ci/chromium.mjs';
import { need, root } from '../../.ci/paths.mjs';
import { median, synth, take } from './home.mjs';

const { chromium } = need('playwright-core');
const [events, rate] = [Number(process.argv[2] ?? 50_000), Number(process.argv[3] ?? 4)];
const port = 8796;
const origin = `http://localhost:${port}/`;
const folder = await mkdtemp(join(tmpdir(), 'trellis-bench-'));
const server = spawn('node', [join(root, '.ci', 'serve.mjs'), '--port', String(port)], { stdio: 'ignore' });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });

try {
  console.log(`CPU slowed ${rate} times`);
  await served();
  for (const count of [0, events]) await measure(count);
} finally {
  await browser.close();
  server.kill();
  await rm(folder, { recursive: true, force: true });
}

/** Waits until the host answers. */
async function served() {
  for (let tries = 0; tries < 120; tries += 1) {
    if (await fetch(origin).then((answer) => answer.ok, () => false)) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error('the host did not come up');
}

async function measure(count) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${origin}#/welcome`);
  await page.getByRole('button', { name: /open my file/ }).waitFor({ timeout: 60_000 });
  if (count > 0) await take(page, synth(folder, count));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.addInitScript(() => {
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' });
  });
  if (count > 0) {
    await dropSnapshot(page);
    await page.goto(`${origin}#/settings`);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Set up' }).waitFor({ timeout: 240_000 });
    const [tasks, whole] = await page.evaluate(() => [window.tasks, performance.now()]);
    console.log(`${count} events, folded anew: open after ${Math.round(whole)} ms, ${tasks.length} tasks above 50 ms, the longest ${Math.round(Math.max(0, ...tasks))} ms`);
  }
  const times = await nexts(page);
  console.log(`${count} events: until the next question is chosen, made and in the page: median ${median(times).toFixed(1)} ms, the longest ${Math.max(...times).toFixed(1)} ms`);
  await page.context().close();
}

/** Passes over thirty questions: the time from each press until the next one is chosen, made, and in the page, what happened being stored and folded. */
async function nexts(page) {
  await page.goto(`${origin}#/practice/math.3.facts/facts-2-5-10`);
  await page.reload();
  await page.locator('#question').waitFor({ timeout: 240_000 });
  await page.getByText('More', { exact: true }).waitFor();
  await page.waitForTimeout(5000); // the app tidies up after it opened
  const times = [];
  for (let n = 0; n < 30; n += 1) {
    times.push(await page.evaluate(() => {
      const before = document.querySelector('#question');
      const skip = [...document.querySelectorAll('.more-helps button')].find((button) => button.textContent.trim() === 'Skip');
      const begin = performance.now();
      const seen = new Promise((done) => {
        const watch = new MutationObserver(() => {
          const now = document.querySelector('#question');
          if (!now || now === before) return;
          watch.disconnect();
          done(performance.now() - begin);
        });
        watch.observe(document.querySelector('.bench'), { childList: true, subtree: true });
      });
      skip.click();
      return seen;
    }));
    await page.waitForTimeout(200);
  }
  return times.slice(3);
}

/** Takes the snapshot away, so that everything is folded anew. */
function dropSnapshot(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('trellis');
        opening.onsuccess = () => {
          const store = opening.result.transaction('recent', 'readwrite').objectStore('recent');
          const asked = store.getAllKeys();
          asked.onsuccess = () => asked.result.filter((key) => String(key).startsWith('snapshot/')).forEach((key) => store.delete(key));
          store.transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
}
