// node tests/bench/grown.mjs [rounds]: what a curriculum ten times as large and a learner of 20,000 attempts cost, over dist/. A first visit to the first question as
// it is and with nine more of every pack, by the bytes the host sent; and a second visit and its answers for a learner of 200 attempts and for one of 20,000, in turn,
// CPU slowed four times.
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags, findChromium } from '../../.ci/chromium.mjs';
import { host } from '../../.ci/host.mjs';
import { need, root } from '../../.ci/paths.mjs';
import { squeeze } from '../../.ci/squeeze.mjs';
import { median, snapshot, synth, take } from './home.mjs';

const rounds = Number(process.argv[2] ?? 7);
const times = 10;
const question = '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all';
const dist = join(root, 'dist');
const folder = await mkdtemp(join(tmpdir(), 'trellis-grown-'));
const browser = await need('playwright-core').chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
try {
  const grown = await growCurriculum();
  await firstVisits(grown);
  await longLives();
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

/**
 * The site with nine more of every pack, as the build would have it: other ids, the same exercises, every grade under a mark of its own. Returns its folder
 * and how many skills it has.
 */
async function growCurriculum() {
  const site = join(folder, 'site');
  await cp(dist, site, { recursive: true });
  const read = (name) => readFile(join(dist, 'packs', name), 'utf8');
  const write = (name, text) => writeFile(join(site, 'packs', name), text);
  const told = await readFile(join(dist, 'index.html'), 'utf8');
  let page = told;
  const skills = { now: 0, before: 0 };
  for (const grade of JSON.parse(await read('index.json')).grades) {
    const old = new RegExp(`\\b${grade.replaceAll('.', '\\.')}:([0-9a-f]{10})`).exec(told)[1];
    const mark = createHash('sha256').update(`ten times ${old}`).digest('hex').slice(0, 10);
    page = page.replace(`${grade}:${old}`, `${grade}:${mark}`);
    const index = JSON.parse(await read(`index.${grade}.json`));
    const files = (await readdir(join(dist, 'packs'))).filter((name) => name.endsWith(`-${old}.json`) && !name.startsWith('index.'));
    for (const name of files) await write(name.replace(old, mark), await read(name));
    const packs = [...index.packs];
    for (const entry of packs) {
      for (let copy = 2; copy <= times; copy += 1) {
        const id = `${entry.id}-${copy}`;
        const renamed = (text) => text.replaceAll(`"${entry.id}/`, `"${id}/`).replaceAll(`"${entry.id}"`, `"${id}"`);
        const own = files.filter((name) => name.startsWith(`${entry.id}~`) || name === `${entry.id}-${old}.json`);
        for (const name of own) await write(name.replace(entry.id, id).replace(old, mark), renamed(await read(name)));
        index.packs.push(JSON.parse(renamed(JSON.stringify(entry))));
      }
    }
    await write(`index.${grade}-${mark}.json`, JSON.stringify(index));
    skills.before += packs.flatMap((pack) => pack.skills).length;
    skills.now += index.packs.flatMap((pack) => pack.skills).length;
  }
  await writeFile(join(site, 'index.html'), page);
  return { site, skills: skills.now, before: skills.before };
}

/** Every file of a first visit, in bytes of brotli, and what of it came before the question could be answered. */
async function firstVisit(site) {
  const server = host(site).listen(0);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const asked = new Map();
  const early = new Set();
  let answerable = false;
  page.on('request', (request) => {
    const path = decodeURIComponent(new URL(request.url()).pathname.slice(1)) || 'index.html';
    // the program asks for the later style in the moment in which the question stands there
    if (path.startsWith('late-')) answerable = true;
    asked.set(path.replace(/-[0-9a-f]{10}(?=\.\w+$)/, ''), path);
    if (!answerable) early.add(path);
  });
  await page.goto(`http://localhost:${server.address().port}/${question}`);
  await page.locator('#check').waitFor();
  await page.waitForTimeout(4000);
  await context.close();
  server.close();
  const sizes = new Map();
  for (const [name, path] of asked) sizes.set(name, { bytes: (await squeeze(await readFile(join(site, path)), 'br')).length, early: early.has(path) });
  return sizes;
}

async function firstVisits({ site, skills, before }) {
  const [now, grown] = [await firstVisit(dist), await firstVisit(site)];
  console.log(`a first visit with ${before} skills and with ${skills}:`);
  for (const [name, { bytes, early }] of grown) {
    const was = now.get(name);
    if (!was) console.log(`  ${name} is asked for with more skills alone`);
    else if (was.bytes !== bytes) console.log(`  ${name}, ${early ? 'before' : 'after'} the question: ${was.bytes} and ${bytes} bytes of brotli, ${((bytes - was.bytes) / (skills - before)).toFixed(1)} a skill`);
  }
  const total = (sizes) => [...sizes.values()].filter(({ early }) => early).reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`  before the question, all: ${total(now)} and ${total(grown)} bytes, ${(total(grown) / total(now)).toFixed(3)} times; ${grown.size} files of ${now.size}`);
}

/** A learner's second visits, short and long lives in turn, each in a browser context of its own. */
async function longLives() {
  const server = host(dist).listen(0);
  const origin = `http://localhost:${server.address().port}/`;
  const lives = [];
  for (const attempts of [200, 20_000]) {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${origin}#/welcome`);
    await page.getByRole('button', { name: /open my file/ }).waitFor();
    const file = synth(folder, Math.round(attempts * 1.12));
    const held = (await readFile(file, 'utf8')).split('"attempted"').length - 1;
    await take(page, file);
    if (attempts > 1000) await snapshot(page);
    await page.waitForTimeout(6000);
    lives.push({ attempts: held, context: page.context(), visits: [] });
    await page.close();
  }
  for (let round = 0; round < rounds; round += 1) for (const life of lives) life.visits.push(await visit(life.context, origin));
  const [short, long] = lives;
  console.log(`a second visit of a learner of ${short.attempts} attempts and of one of ${long.attempts}, CPU slowed four times, medians of ${rounds}:`);
  for (const figure of Object.keys(short.visits[0])) {
    const [a, b] = [short, long].map(({ visits }) => median(visits.map((visit) => visit[figure])));
    console.log(`  ${figure}: ${a.toFixed(1)} and ${b.toFixed(1)}, ${(b / a).toFixed(3)} times`);
  }
  server.close();
}

async function visit(context, origin) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    window.blocked = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.blocked += Math.max(0, entry.duration - 50)))).observe({ type: 'longtask' });
    const look = () => (document.querySelector('#check') ? (window.answerable = performance.now()) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });
  await page.goto(origin + question);
  await page.locator('#check').waitFor();
  await page.waitForTimeout(1500);
  const { answerable, blocked } = await page.evaluate(() => ({ answerable: window.answerable, blocked: window.blocked }));
  const shown = [];
  for (let n = 0; n < 5; n += 1) shown.push(await answer(page, String(90_000 + Math.floor(Math.random() * 9000))));
  await page.close();
  return { 'answerable, ms': answerable, 'blocking, ms': blocked, 'Check to feedback, ms': median(shown) };
}

/** From Check until what was written stands in the page again, in milliseconds. */
async function answer(page, number) {
  await page.getByRole('textbox', { name: 'Your answer' }).fill(number);
  return page.evaluate(
    (number) =>
      new Promise((done) => {
        const begin = performance.now();
        const look = () => (document.querySelector('.you-wrote')?.textContent.includes(number) ? done(performance.now() - begin) : requestAnimationFrame(look));
        requestAnimationFrame(look);
        document.querySelector('#check').click();
      }),
    number,
  );
}
