// node .ci/reproducible.mjs: builds twice from nothing, the second time from a copy of the source in another folder, and compares every byte.
// Two whole builds take minutes, so this is no part of `make test`.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTree } from './page.mjs';
import { cache, digest, root } from './paths.mjs';
import { run, step } from './steps.mjs';

const top = await mkdtemp(join(tmpdir(), 'trellis-twice-'));
try {
  const builds = [];
  for (const name of ['one', 'another']) builds.push(await step(`build in ${name}`, () => buildIn(join(top, name))));
  const [one, another] = builds;
  const differing = [...new Set([...one.keys(), ...another.keys()])].filter((address) => one.get(address) !== another.get(address));
  for (const address of differing) console.log(`differs: ${address}`);
  console.log(differing.length === 0 ? `${one.size} files, the same in both builds` : `${differing.length} of ${one.size} files differ`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  await rm(top, { recursive: true, force: true });
}

/** Builds a copy of the source with a target folder of its own and no finished results to lean on; returns each file's digest. */
async function buildIn(folder) {
  const left = /[\\/](\.git|target|dist|node_modules|test-results|shots)$/;
  await cp(root, folder, { recursive: true, filter: (path) => !left.test(path) });
  const env = { TRELLIS_CACHE: join(folder, '.cache'), CARGO_TARGET_DIR: join(folder, 'target') };
  // the tools are the same ones: what is tried is the build, not the network
  for (const tools of ['tools', 'node']) await cp(join(cache, tools), join(env.TRELLIS_CACHE, tools), { recursive: true });
  await run(join(folder, '.ci', 'setup.sh'), [], { env, cwd: folder });
  await run('node', [join(folder, '.ci', 'build.mjs')], { env, cwd: folder, quiet: true });
  return new Map((await readTree(join(folder, 'dist'))).map(([address, bytes]) => [address, digest(bytes)]));
}
