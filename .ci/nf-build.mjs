// node .ci/build.mjs: everything a host needs, in dist/.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { cache, digest, root, target } from './paths.mjs';
import { fillPage, minifyScript, readTree } from './page.mjs';
import { printSizes } from './sizes.mjs';
import { run, step } from './steps.mjs';
import { buildStyle } from './style.mjs';
import { buildProgram, readHot } from './wasm.mjs';

/** Builds the whole site into `folder`; for `dev`, quickly and readable. `program`: one that was built already. */
export async function build({ folder, dev = false, program }) {
  const site = new Map();
  const place = (name, bytes) => {
    const address = hashed(name, bytes);
    site.set(address, bytes);
    return address;
  };
  for (const [address, bytes] of await step('packs', buildPacks)) site.set(address, bytes);
  const { wasm, rest, glue } = program ?? (await step('program', async () => buildProgram(dev ? 'dev' : 'web', { hot: await readHot() })));
  const [style, fonts] = await step('style', () => Promise.all(['main', 'fonts'].map((name) => buildStyle(name, { minify: !dev, place }))));
  const scripts = await readPublic(site, dev);
  const page = await fillPage({
    'trellis.css': place('trellis.css', style),
    'fonts.css': place('fonts.css', fonts),
    'trellis.js': place('trellis.js', glue),
    'trellis.wasm': place('trellis.wasm', wasm),
    'rest.wasm': rest ? place('rest.wasm', rest) : '',
    'start.js': place('start.js', scripts),
  });
  site.set('index.html', page);
  await writeSite(folder, site);
  return site;
}

async function buildPacks() {
  const folder = join(cache, 'packs', digest(root).slice(0, 12));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await run(process.env.WORKBENCH, ['pack', folder]);
  return readTree(folder);
}

/** Copies public/ as it is, except the fonts (placed by the style) and the start script, which it returns. */
async function readPublic(site, dev) {
  let start;
  for (const [address, bytes] of await readTree(join(root, 'public'))) {
    if (address === 'start.js') start = dev ? bytes : await minifyScript(address, bytes);
    else if (!address.endsWith('.woff2')) site.set(address, bytes);
  }
  return start;
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

if (process.argv[1]?.endsWith('build.mjs')) await printSizes(await build({ folder: join(root, 'dist') }));
