// node tests/bench/record.mjs [storing|opening|reading]: what the record costs in the browser, over dist/. Storing one answer at 100 and at 100,000 events, opening
// with 50,000, and the longest task while a file of 5 MB is read with the CPU slowed four times.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags, findChromium } from '../../.ci/chromium.mjs';
import { need, root } from '../../.ci/paths.mjs';
import { choose, median, snapshot, synth, take } from './home.mjs';

const { chromium } = need('playwright-core');
const port = 8797;
const origin = `http://localhost:${port}/`;
const folder = await mkdtemp(join(tmpdir(), 'trellis-bench-'));
const server = spawn('node', [join(root, '.ci', 'serve.mjs'), '--port', String(port)], { stdio: 'ignore' });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
const say = (line) => console.log(line);

try {
  const only = process.argv[2];
  if (only) {
    await { storing: bothStorings, opening: () => opening(50_000), reading: () => reading(12_000) }[only]();
  } else await all();
} finally {
  await browser.close();
  server.kill();
  await rm(folder, { recursive: true, force: true });
}

async function all() {
  await bothStorings();
  await opening(50_000);
  await reading(12_000);
}

async function bothStorings() {
  const few = await storing(100);
  const many = await storing(100_000);
  say(`storing one answer, localStorage alone: ${few.store.toFixed(2)} ms at 100 events, ${many.store.toFixed(2)} ms at 100,000: ratio ${(many.store / few.store).toFixed(2)}`);
  say(`from Check until both stores have it: ${few.given.toFixed(2)} ms and ${many.given.toFixed(2)} ms: ratio ${(many.given / few.given).toFixed(2)}`);
  say(`units written for one answer: ${Math.round(few.units)} and ${Math.round(many.units)}: ratio ${(many.units / few.units).toFixed(3)}`);
  say(`from Enter to its feedback: ${few.shown.toFixed(0)} ms and ${many.shown.toFixed(0)} ms`);
}

async function freshPage() {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}#/welcome`, { timeout: 60_000 }).catch(() => page.waitForTimeout(2000).then(() => page.goto(`${origin}#/welcome`)));
  await page.getByRole('button', { name: /open my file/ }).waitFor({ timeout: 60_000 });
  return page;
}

async function storing(events) {
  const page = await freshPage();
  await take(page, synth(folder, events));
  if (events > 1000) await snapshot(page);
  await page.addInitScript(() => {
    window.spent = 0;
    window.units = 0;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value, key) {
      const request = put.call(this, value, key);
      window.given = performance.now();
      if (typeof value === 'string') window.units += value.length + key.length;
      return request;
    };
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, text) {
      const begin = performance.now();
      set.call(this, key, text);
      if (key.includes('/log/')) window.spent += performance.now() - begin;
      window.units += key.length + text.length;
    };
  });
  await page.goto(`${origin}#/practice/math.3.oa/equal-groups?exercise=how-many-in-all`);
  await page.reload();
  const line = page.getByRole('textbox', { name: 'Your answer' });
  await line.waitFor();
  const [stores, shows, givens] = [[], [], []];
  let units = 0;
  for (let n = 0; n < 60; n += 1) {
    await line.fill(String(20_000 + n));
    const told = await page.evaluate((number) => {
      window.spent = 0;
      window.units = 0;
      const begin = performance.now();
      const seen = new Promise((done) => {
        const look = () => {
          if (document.querySelector('.you-wrote')?.textContent.includes(number)) done([window.spent, performance.now() - begin, window.given - begin, window.units]);
          else requestAnimationFrame(look);
        };
        look();
      });
      document.querySelector('.bench .button[data-tone="main"]').click();
      return seen;
    }, String(20_000 + n));
    stores.push(told[0]);
    shows.push(told[1]);
    givens.push(told[2]);
    units += told[3];
  }
  await page.context().close();
  return { store: usual(stores), shown: median(shows), given: usual(givens), units: units / 60 };
}

async function opening(events) {
  const page = await freshPage();
  await take(page, synth(folder, events));
  const time = async () => {
    await page.goto(`${origin}#/settings`);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Set up' }).waitFor({ timeout: 120_000 });
    return page.evaluate(() => Math.round(performance.now()));
  };
  const full = await time();
  await snapshot(page);
  say(`opening with ${events} events: ${full} ms with a full fold, ${await time()} ms under a snapshot`);
  await page.context().close();
}

async function reading(events) {
  const file = synth(folder, events);
  const page = await freshPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' });
  });
  await choose(page, file);
  const longest = async () => Math.round(Math.max(0, ...(await page.evaluate(() => window.tasks))));
  const read = await longest();
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.waitForURL(/#\/today$/, { timeout: 300_000 });
  say(`a file of ${((await stat(file)).size / 1e6).toFixed(1)} MB, CPU slowed four times: longest task ${read} ms until it is shown, ${await longest()} ms until it is taken in`);
  await page.context().close();
}

/** The mean of all but the slowest tenth, which the machine makes. */
function usual(numbers) {
  const kept = numbers.sort((a, b) => a - b).slice(0, Math.ceil(numbers.length * 0.9));
  return kept.reduce((sum, number) => sum + number, 0) / kept.length;
}
