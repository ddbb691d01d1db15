// node .ci/bench.mjs [--only floor,trellis,react] [--runs N] [--foreign CORES] [--dist FOLDER] [--path /#/…] [--ready SELECTOR]
// How soon the first question can be answered, beside the floor of our stack and beside peers, in one run; then the record, knowing the learner, long sittings and lives, and weight.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPeer, peers } from '../tests/bench/peers/build.mjs';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { cache, digest, root, target } from './paths.mjs';
import { run, step } from './steps.mjs';
import { buildProgram } from './wasm.mjs';

// `ready` is what is on screen when the first question can be answered: its Check button.
const options = {
  // a run is repeated while others use more than this many cores: a busy machine measures the others
  foreign: { type: 'string', default: '0.2' },
  runs: { type: 'string', default: '5' },
  // some parts instead of all, by name
  only: { type: 'string' },
  // a built site whose loading is measured, instead of building one
  dist: { type: 'string' },
  path: { type: 'string', default: '/#/practice/math.3.oa/equal-groups' },
  ready: { type: 'string', default: '.bench .button[data-tone="main"]' },
};
const { values } = parseArgs({ options });
const bench = join(root, 'tests', 'bench');
const dist = join(root, 'dist');
const results = join(cache, 'bench', 'results.jsonl');
const conditions = [['--cpu', '4', '--net', 'slow4g'], ['--cpu', '1', '--net', 'none']];
const loads = { floor: buildFloor, ...Object.fromEntries(peers.map((name) => [name, () => buildPeer(name)])), trellis: buildTrellis };
const scripts = ['record', 'learner', 'choosing', 'steady', 'grown', 'weight'];

const all = [...Object.keys(loads), ...scripts];
const chosen = values.only?.split(',') ?? all;
const strange = chosen.find((name) => !all.includes(name));
if (strange !== undefined) {
  console.error(`--only ${strange}: choose from ${all.join(', ')}`);
  process.exit(1);
}
await measureLoads(Object.keys(loads).filter((name) => chosen.includes(name)));
await runScripts(scripts.filter((name) => chosen.includes(name)));

/** Everything is built first, then measured in turn under each condition. */
async function measureLoads(names) {
  if (names.length === 0) return;
  const built = [];
  for (const name of names) built.push(await step(name, loads[name]));
  await mkdir(join(cache, 'bench'), { recursive: true });
  await rm(results, { force: true });
  for (const condition of conditions) {
    for (const each of built) await measure(each, condition);
  }
  await run('node', [join(bench, 'table.mjs'), results]);
}

/** What the scripts measure is in dist/, whatever was loaded before. */
async function runScripts(names) {
  if (names.length === 0) return;
  if (values.dist || !chosen.includes('trellis')) await build({ folder: dist });
  await run('cargo', ['build', '--release', '--no-default-features', '--bin', 'workbench']);
  for (const name of names) await run('node', [join(bench, `${name}.mjs`)]);
}

async function measure({ label, folder, path = '/', ready, interact }, condition) {
  const args = ['--label', label, '--dir', folder, '--path', path, '--ready', ready, '--interact', interact, ...condition];
  const often = ['--runs', values.runs, '--foreign', values.foreign];
  await step(`${label}, ${condition.join(' ')}`, () => run('node', [join(bench, 'measure.mjs'), ...args, ...often, '--out', results], { env: { CHROMIUM: findChromium() }, quiet: true }));
}

/** The app, or the built site named by `--dist`. */
async function buildTrellis() {
  if (!values.dist) await build({ folder: dist });
  return { label: 'Trellis, first question', folder: values.dist ?? dist, path: values.path, ready: values.ready, interact: join(bench, 'answer.mjs') };
}

/** Built once, by the same steps as the app, into the cache. */
async function buildFloor() {
  const source = join(bench, 'hello');
  const files = ['Cargo.lock', 'Cargo.toml', 'index.html', 'src/main.rs'];
  const key = digest(...(await Promise.all(files.map((name) => readFile(join(source, name)))))).slice(0, 12);
  const folder = join(cache, 'bench', `floor-${key}`);
  const built = { label: 'Leptos counter (floor)', folder, ready: 'button', interact: join(bench, 'count.mjs') };
  if (existsSync(join(folder, 'index.html'))) return built;
  const { wasm, glue } = await buildProgram('web', { crate: source, name: 'hello', targetFolder: join(target, 'floor') });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'hello.wasm'), wasm);
  await writeFile(join(folder, 'hello.js'), glue);
  await copyFile(join(source, 'index.html'), join(folder, 'index.html'));
  return built;
}
