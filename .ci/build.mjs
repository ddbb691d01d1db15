// node .ci/build.mjs: everything a host needs, in dist/.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { cache, digest, root, target } from './paths.mjs';
import { fillPage, minifyScript, readTree } from './page.mjs';
import { printSizes, weigh } from './sizes.mjs';
import { run, step } from './steps.mjs';
import { buildStyle } from './style.mjs';
import { buildProgram, readHot } from './wasm.mjs';
import { buildWorker } from './worker.mjs';

/** Builds the whole site into `folder`; for `dev`, quickly and readable. `program`: one that was built already. */
export async function build({ folder, dev = false, program }) {
  const site = new Map();
  const place = (name, bytes) => {
    const address = hashed(name, bytes);
    site.set(address, bytes);
    return address;
  };
  const packs = await step('packs', buildPacks);
  const marks = placePacks(site, packs);
  const { wasm, rest, glue } = program ?? (await step('program', async () => buildProgram(dev ? 'dev' : 'web', { hot: await readHot() })));
  const [style, late] = await step('style', () => Promise.all(['main', 'late'].map((name) => buildStyle(name, { minify: !dev, place }))));
  const scripts = await readPublic(site, dev);
  const parts = {
    'trellis.css': place('trellis.css', style),
    'late.css': place('late.css', late),
    'trellis.js': place('trellis.js', glue),
    'trellis.wasm': place('trellis.wasm', wasm),
    'rest.wasm': rest ? place('rest.wasm', rest) : '',
    'start.js': place('start.js', scripts.start),
    'offline.js': place('offline.js', scripts.offline),
    'the packs': [...marks].map((mark) => mark.join(':')).join(' '),
  };
  site.set('index.html', await fillPage({ ...parts, 'the build': buildMark(site) }));
  site.set('worker.js', await buildWorker(site, { marks, minify: !dev }));
  await writeSite(folder, site);
  return site;
}

async function buildPacks() {
  const folder = join(cache, 'packs', digest(root).slice(0, 12));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await run('cargo', ['run', '--release', '--no-default-features', '--bin', 'workbench', '--', 'pack', folder], { env: { CARGO_TARGET_DIR: target } });
  return readTree(folder);
}

/**
 * All packs of a grade, its index and the slices of its packs (one skill alone) carry the digest of them together: `packs/math.3.oa-0123456789.json`,
 * `packs/index.math.3-0123456789.json`, `packs/math.3.oa~equal-groups-0123456789.json`. So the page tells one mark a grade, however many skills there
 * are. What is no slice stands under its plain name too, for a page of an older build that asks for a mark this host no longer has.
 * Returns what the page tells: `math.3` and its mark.
 */
function placePacks(site, packs) {
  const grades = new Map();
  for (const pack of packs) grades.set(gradeOf(pack[0]), [...(grades.get(gradeOf(pack[0])) ?? []), pack]);
  const marks = new Map();
  for (const [grade, files] of grades) {
    const mark = digest(...files.flat()).slice(0, 10);
    marks.set(grade, mark);
    for (const [address, bytes] of files) {
      if (!address.includes('~')) site.set(address, bytes);
      site.set(address.replace(/\.json$/, `-${mark}.json`), bytes);
    }
  }
  return marks;
}

/** `packs/math.3.oa~equal-groups.json` and `packs/index.math.3.json` are of `math.3`; what has no grade stands for itself. */
function gradeOf(address) {
  return basename(address, '.json').replace(/~.*/, '').replace(/^index\./, '').split('.').slice(0, 2).join('.');
}

/** What this build is called: a digest of all that it is made of. */
function buildMark(site) {
  return digest(...[...site].sort(([a], [b]) => (a < b ? -1 : 1)).flat()).slice(0, 10);
}

/** Copies public/ as it is, except the fonts (placed by the style) and the scripts that get addresses of their own, which it returns. */
async function readPublic(site, dev) {
  const scripts = {};
  for (const [address, bytes] of await readTree(join(root, 'public'))) {
    const script = /^(start|offline)\.js$/.exec(address)?.[1];
    if (script) scripts[script] = dev ? bytes : await minifyScript(address, bytes, script === 'start' ? 'es5' : 'es2022');
    else if (!address.endsWith('.woff2') && address !== 'worker.js') site.set(address, bytes);
  }
  return scripts;
}

function hashed(name, bytes) {
  const extension = extname(name);
  return join(dirname(name), `${basename(name, extension)}-${digest(bytes).slice(0, 10)}${extension}`);
}

/** Writes what changed, then removes what no longer belongs: a running server never sees an empty folder. */
async function writeSite(folder, site) {
  for (const [address, bytes] of site) {
    const path = join(folder, address);
    const old = await readFile(path).catch(() => null);
    if (old && Buffer.compare(old, bytes) === 0) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    if (!site.has(path.slice(folder.length + 1))) await rm(path);
  }
}

if (process.argv[1]?.endsWith('build.mjs')) printSizes(await weigh(await build({ folder: join(root, 'dist') })));
