// The peers that any machine can build from npm's registry: apps other people's tools make, measured in the same run as Trellis.
// Each has a folder here: its exact packages, its own small source, and `answer.mjs`, which names it and answers its question.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTree } from '../../../.ci/page.mjs';
import { cache, digest, need } from '../../../.ci/paths.mjs';
import { run } from '../../../.ci/steps.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const targets = ['chrome120', 'safari17.2', 'firefox121'];

export const peers = ['react', 'qti', 'perseus'];

/** Builds a peer, or finds it built. Returns the folder to serve and what to measure it with. */
export async function buildPeer(name) {
  const source = join(here, name);
  const { label, ready, alias } = await import(join(source, 'answer.mjs'));
  const modules = await install(name);
  const ways = await Promise.all(['build.mjs', 'page.html'].map((file) => readFile(join(here, file))));
  const made = digest(...(await readTree(source)).flat(), ...ways, need('esbuild').version);
  const folder = join(modules, `site-${made.slice(0, 12)}`);
  if (!existsSync(join(folder, 'index.html'))) await bundle(source, { modules: join(modules, 'node_modules'), alias, folder });
  return { label, ready, folder, interact: join(source, 'answer.mjs') };
}

/** Its packages, by its lock, in the cache: never in the repository. No package's own scripts are run. */
async function install(name) {
  const lists = ['package.json', 'package-lock.json'];
  const key = digest(...(await Promise.all(lists.map((list) => readFile(join(here, name, list)))))).slice(0, 12);
  const folder = join(cache, 'bench', 'peers', `${name}-${key}`);
  if (existsSync(join(folder, 'complete'))) return folder;
  await mkdir(folder, { recursive: true });
  for (const list of lists) await copyFile(join(here, name, list), join(folder, list));
  await run('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel', 'error'], { quiet: true });
  await writeFile(join(folder, 'complete'), '');
  return folder;
}

/** For production, as a well-kept site of that stack is shipped: one script and one style, small, under hashed names, both named by the page. */
async function bundle(source, { modules, alias = {}, folder }) {
  await rm(folder, { recursive: true, force: true });
  const entry = (await readdir(source)).find((file) => /^main\.jsx?$/.test(file));
  const { metafile } = await need('esbuild').build({
    entryPoints: [join(source, entry)],
    outdir: folder,
    entryNames: '[name]-[hash]',
    nodePaths: [modules],
    alias,
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: targets,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    loader: { '.svg': 'dataurl' }, // icons of some hundred bytes
    external: ['https:*'], // fonts that a style names on another origin; none is asked for
    legalComments: 'none',
    logLevel: 'error',
  });
  const built = Object.keys(metafile.outputs).map((path) => basename(path));
  const page = ['main.js', 'main.css'].reduce((html, plain) => {
    const [stem, extension] = plain.split('.');
    const hashed = built.find((address) => address.startsWith(`${stem}-`) && address.endsWith(`.${extension}`));
    return html.replaceAll(`"${plain}"`, `"${hashed}"`);
  }, await readFile(join(here, 'page.html'), 'utf8'));
  await writeFile(join(folder, 'index.html'), page);
}

// node tests/bench/peers/build.mjs [NAME…]: builds them alone, and says where.
if (process.argv[1]?.endsWith(join('peers', 'build.mjs'))) {
  for (const name of process.argv.length > 2 ? process.argv.slice(2) : peers) console.log((await buildPeer(name)).folder);
}
