// The program once more, as somebody else would build it: from a copy of the source in another folder, with none of its finished parts to lean on. What depends on
// it alone (libraries, tools) is the same; `make test-reproducible` builds those twice too.
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cache, digest, root, target } from './paths.mjs';
import { run } from './steps.mjs';

const parts = ['trellis.wasm', 'rest.wasm', 'trellis.js'];

/** The names of the parts of `site` that come out otherwise, in another folder. */
export async function differsElsewhere(site) {
  const folder = await mkdtemp(join(tmpdir(), 'trellis-again-'));
  try {
    const left = /[\\/](\.git|target|dist|node_modules|test-results|shots)$/;
    await cp(root, folder, { recursive: true, filter: (path) => !left.test(path) });
    await symlink(join(root, 'tests', 'browser', 'node_modules'), join(folder, 'tests', 'browser', 'node_modules'));
    await mkdir(join(folder, '.cache'));
    await symlink(join(cache, 'tools'), join(folder, '.cache', 'tools'));
    // libraries are there already; a target folder of its own, so that it waits for nobody
    const own = join(folder, 'target');
    await mkdir(join(own, 'wasm32-unknown-unknown'), { recursive: true });
    for (const made of ['web', join('wasm32-unknown-unknown', 'web')]) await run('cp', ['-a', join(target, made), join(own, made)]);
    const told = await run('node', [join(folder, '.ci', 'again.mjs')], { cwd: folder, quiet: true, env: { TRELLIS_CACHE: join(folder, '.cache'), CARGO_TARGET_DIR: own } });
    const again = JSON.parse(told.trim().split('\n').at(-1));
    return parts.filter((part) => digest(partOf(site, part)) !== again[part]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function partOf(site, part) {
  const [name, extension] = part.split('.');
  const address = [...site.keys()].find((each) => new RegExp(`^${name}-[0-9a-f]{10}\\.${extension}$`).test(each));
  return site.get(address);
}

if (process.argv[1]?.endsWith('again.mjs')) {
  const { buildProgram, readHot } = await import('./wasm.mjs');
  const { wasm, rest, glue } = await buildProgram('web', { hot: await readHot() });
  console.log(JSON.stringify({ 'trellis.wasm': digest(wasm), 'rest.wasm': digest(rest), 'trellis.js': digest(glue) }));
}
