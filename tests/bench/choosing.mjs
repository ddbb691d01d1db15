// node tests/bench/choosing.mjs [events] [rate]: what choosing alone costs in the browser, by its profiler: the program is built with its names, the CPU slowed
// (four times). Choosing the next question after a press (`advice::turn`), and what Today offers (`advice::next`), for somebody new and after 50,000 events.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../.ci/build.mjs';
import { chromiumFlags, findChromium } from '../../.ci/chromium.mjs';
import { bundleGlue } from '../../.ci/glue.mjs';
import { host } from '../../.ci/host.mjs';
import { need } from '../../.ci/paths.mjs';
import { buildNamed } from '../../.ci/wasm.mjs';
import { synth, take } from './home.mjs';

const [events, rate] = [Number(process.argv[2] ?? 50_000), Number(process.argv[3] ?? 4)];
const presses = 30, visits = 10;
const folder = await mkdtemp(join(tmpdir(), 'trellis-bench-'));
const named = await buildNamed('web');
await build({ folder, program: { wasm: named.wasm, glue: await bundleGlue(named.glue, { minify: false }) } });
const server = host(folder).listen(0);
const origin = `http://localhost:${server.address().port}/`;
const browser = await need('playwright-core').chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
try {
  console.log(`CPU slowed ${rate} times`);
  for (const count of [0, events]) await measure(count);
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}

async function measure(count) {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await page.goto(`${origin}#/welcome`);
  await page.getByRole('button', { name: /open my file/ }).waitFor({ timeout: 60_000 });
  if (count > 0) await take(page, synth(folder, count));
  await page.goto(`${origin}#/practice/math.3.facts/facts-2-5-10`);
  await page.locator('#question').waitFor({ timeout: 240_000 });
  await page.waitForTimeout(6000); // the app tidies up after it opened
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  for (let n = 0; n < presses; n += 1) {
    await page.evaluate(() => [...document.querySelectorAll('.more-helps button')].find((button) => button.textContent.trim() === 'Skip').click());
    await page.waitForTimeout(500);
  }
  for (let n = 0; n < visits; n += 1) {
    for (const place of ['#/today', '#/progress']) {
      await page.evaluate((place) => (location.hash = place), place);
      await page.waitForTimeout(400);
    }
  }
  const { profile } = await session.send('Profiler.stop');
  const turn = timesIn(profile, /advice::turn::turn/);
  const next = timesIn(profile, /advice::next::(next|toward)/);
  if (turn.whole === 0 || next.whole === 0) throw new Error('the profile names no function that chooses');
  console.log(`${count} events: choosing the next question ${(turn.whole / presses).toFixed(2)} ms, at most ${turn.longest.toFixed(1)} ms; what Today offers ${(next.whole / visits).toFixed(1)} ms, at most ${next.longest.toFixed(1)} ms`);
  await page.context().close();
}

/** Milliseconds in functions of that name and all they call: together, and the longest stretch. */
function timesIn({ nodes, samples, timeDeltas }, name) {
  const named = new Map();
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  for (const node of nodes) named.set(node.id, name.test(node.callFrame.functionName));
  const within = (id) => id !== undefined && (named.get(id) || within(parents.get(id)));
  let [whole, longest, stretch] = [0, 0, 0];
  samples.forEach((id, n) => {
    stretch = within(id) ? stretch + timeDeltas[n] / 1000 : 0;
    whole += within(id) ? timeDeltas[n] / 1000 : 0;
    longest = Math.max(longest, stretch);
  });
  return { whole, longest };
}
