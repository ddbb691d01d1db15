// node .ci/bench.mjs [--runs N] [--foreign CORES] [--path /#/…] [--ready SELECTOR]: how soon the first question can be answered, beside the floor of our stack.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
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
  path: { type: 'string', default: '/#/practice/math.3.oa/equal-groups' },
  ready: { type: 'string', default: '.bench .button[data-tone="main"]' },
};
const { values } = parseArgs({ options });
const bench = join(root, 'tests', 'bench');
const results = join(cache, 'bench', 'results.jsonl');

const conditions = [['--cpu', '4', '--net', 'slow4g'], ['--cpu', '1', '--net', 'none']];

const dist = join(root, 'dist');
await build({ folder: dist });
const floor = await step('floor', buildFloor);
await mkdir(join(cache, 'bench'), { recursive: true });
await rm(results, { force: true });
for (const condition of conditions) {
  await measure('Leptos counter (floor)', ['--dir', floor, '--ready', 'button', '--interact', join(bench, 'count.mjs'), ...condition]);
  await measure('Trellis, first question', ['--dir', dist, '--path', values.path, '--ready', values.ready, '--interact', join(bench, 'answer.mjs'), ...condition]);
}
await run('node', [join(bench, 'table.mjs'), results]);
await run('cargo', ['build', '--release', '--no-default-features', '--bin', 'workbench']);
await run('node', [join(bench, 'record.mjs')]);
await run('node', [join(bench, 'learner.mjs')]);
await run('node', [join(bench, 'choosing.mjs')]);
await run('node', [join(bench, 'steady.mjs')]);

async function measure(label, args) {
  const env = { CHROMIUM: findChromium() };
  const all = [join(bench, 'measure.mjs'), '--label', label, '--runs', values.runs, '--foreign', values.foreign, '--out', results, ...args];
  await step(`${label}, ${args.slice(-4).join(' ')}`, () => run('node', all, { env, quiet: true }));
}

/** Built once, by the same steps as the app, into the cache. */
async function buildFloor() {
  const source = join(bench, 'hello');
  const files = ['Cargo.lock', 'Cargo.toml', 'index.html', 'src/main.rs'];
  const key = digest(...(await Promise.all(files.map((name) => readFile(join(source, name)))))).slice(0, 12);
  const folder = join(cache, 'bench', `floor-${key}`);
  if (existsSync(join(folder, 'index.html'))) return folder;
  const { wasm, glue } = await buildProgram('web', { crate: source, name: 'hello', targetFolder: join(target, 'floor') });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'hello.wasm'), wasm);
  await writeFile(join(folder, 'hello.js'), glue);
  await copyFile(join(source, 'index.html'), join(folder, 'index.html'));
  return folder;
}
