// Rust → WebAssembly → the files the browser gets: the program in two parts, and its glue.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cache, digest, need, npmTool, root, target, wasmBindgen } from './paths.mjs';
import { remember } from './squeeze.mjs';
import { bundleGlue } from './glue.mjs';
import { shortenImports } from './imports.mjs';
import { memoryOf, withoutNotes } from './data.mjs';
import { nameMark, splitProgram } from './split.mjs';
import { run } from './steps.mjs';

// What rustc emits for this target by default, and nothing that the oldest browsers we serve lack.
const features = ['bulk-memory', 'bulk-memory-opt', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'reference-types', 'multivalue'].map((name) => `--enable-${name}`);
// A function with one caller stays a function of its own until the program is cut in two: the caller may be needed at once, the function not.
// Functions that are alike are made one only then, in each part: what that makes has no name, and the list of the first part goes by names.
const smallest = ['-Oz', '-g', '--one-caller-inline-max-function-size=1', '--skip-pass=merge-similar-functions', ...features];
const nameless = ['-Oz', '--strip-debug', '--strip-producers', ...features];

const app = { crate: root, name: 'trellis', targetFolder: target };

/**
 * Builds a program and returns `{ wasm, rest, glue }` as bytes. `profile` is a cargo profile: `web` is small, `dev` is quick.
 * `hot` is the list of functions that stand in `wasm`, all others in `rest`; without it there is no rest.
 */
export async function buildProgram(profile, { hot, ...what } = app) {
  const small = profile === 'web';
  const named = await buildNamed(profile, { ...app, ...what });
  if (!small) return { wasm: named.wasm, glue: await bundleGlue(named.glue, { minify: false }) };
  if (!hot) return { wasm: await optimise(named.wasm, nameless), glue: await bundleGlue(named.glue, { minify: true }) };
  const { first, rest } = await split(named, hot);
  return { wasm: first, rest, glue: await bundleGlue(named.glue, { minify: true, rest: true }) };
}

/** The program with the names of its functions, made small where the profile is, what it lays into memory, and the glue as wasm-bindgen writes it. */
export async function buildNamed(profile, { crate, name, targetFolder } = app) {
  const cargo = ['rustc', '--profile', profile, '--target', 'wasm32-unknown-unknown', '--bin', name, '--locked'];
  // the stack ends, and memory begins, above the number of the last character, which code is full of: no address is taken for it
  if (profile === 'web') cargo.push('--', '-Clink-arg=--emit-relocs', '-Clink-arg=-zstack-size=1179648');
  await run('cargo', cargo, { cwd: crate, env: { ...wasmEnv(), CARGO_TARGET_DIR: targetFolder } });
  const built = join(targetFolder, 'wasm32-unknown-unknown', profile === 'dev' ? 'debug' : profile, `${name}.wasm`);
  const folder = await mkdtemp(join(tmpdir(), 'trellis-glue-'));
  try {
    const linked = await readFile(built);
    const plain = join(folder, `${name}.wasm`);
    await writeFile(plain, profile === 'web' ? withoutNotes(linked) : linked);
    await run(wasmBindgen, ['--target', 'web', '--no-typescript', '--out-name', 'program', '--out-dir', folder, plain]);
    const wasm = await readFile(join(folder, 'program_bg.wasm'));
    const glue = await readFile(join(folder, 'program.js'), 'utf8');
    if (profile !== 'web') return { wasm, glue };
    const short = shortenImports({ wasm, glue });
    return { wasm: await optimise(short.wasm, smallest), glue: short.glue, memory: memoryOf(linked) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The list of functions of the first file, as a test of a name. */
export async function readHot() {
  const marks = new Set((await readFile(hotList, 'utf8')).split('\n').map((line) => line.split(' ')[0]));
  return { has: (name) => marks.has(nameMark(name)), digest: digest([...marks].join()) };
}
export const hotList = join(root, '.ci', 'hot.txt');

async function split({ wasm, memory }, hot) {
  const own = await Promise.all(['./split.mjs', './data.mjs'].map((file) => readFile(new URL(file, import.meta.url))));
  const objects = memory.objects.map(({ start, end, sites }) => [start, end, ...sites].join(' '));
  const where = [...objects, ...memory.pointers.map(({ place, index }) => `${place} ${index}`), memory.taken.join(' ')].join('\n');
  const key = digest(wasm, where, hot.digest, ...own, ...nameless);
  const part = (name) => async (make) => remember(`${key}.${name}.wasm`, join(cache, 'shrunk'), make);
  let parts;
  const made = async () => (parts ??= await splitProgram(wasm, hot.has, memory));
  const first = await part('first')(async () => optimise((await made()).first, nameless));
  const rest = await part('rest')(async () => optimise((await made()).rest, nameless));
  return { first, rest };
}

/**
 * Where the registry lives on this machine must not change a byte of the result. `erase_components` has Leptos give every
 * component one type: a third of the bytes, and a fraction of the compile time, of one type for each tree of views.
 */
export function wasmEnv() {
  const home = process.env.CARGO_HOME || join(homedir(), '.cargo');
  return { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: `--cfg erase_components -Csymbol-mangling-version=v0 --remap-path-prefix=${home}=/cargo` };
}

async function optimise(wasm, how) {
  const version = need('binaryen/package.json').version;
  return remember(`${digest(wasm, version, ...how)}.wasm`, join(cache, 'shrunk'), async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trellis-small-'));
    try {
      await writeFile(join(folder, 'large.wasm'), wasm);
      await run(npmTool('wasm-opt'), [...how, join(folder, 'large.wasm'), '-o', join(folder, 'small.wasm')]);
      return await readFile(join(folder, 'small.wasm'));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}
