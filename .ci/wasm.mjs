// Rust → WebAssembly → the two files the browser gets: the program and its glue.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cache, digest, need, npmTool, root, target, wasmBindgen } from './paths.mjs';
import { remember } from './squeeze.mjs';
import { run } from './steps.mjs';

// What rustc emits for this target by default, and nothing that the oldest browsers we serve lack.
const features = ['bulk-memory', 'bulk-memory-opt', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'reference-types', 'multivalue'];
const smallest = ['-Oz', '--strip-debug', '--strip-producers', ...features.map((name) => `--enable-${name}`)];

const app = { crate: root, name: 'trellis', targetFolder: target };

/** Builds a program and returns `{ wasm, glue }` as bytes. `profile` is a cargo profile: `web` is small, `dev` is quick. */
export async function buildProgram(profile, { crate, name, targetFolder } = app) {
  const cargo = ['build', '--profile', profile, '--target', 'wasm32-unknown-unknown', '--bin', name, '--locked'];
  await run('cargo', cargo, { cwd: crate, env: { ...wasmEnv(), CARGO_TARGET_DIR: targetFolder } });
  const built = join(targetFolder, 'wasm32-unknown-unknown', profile === 'dev' ? 'debug' : profile, `${name}.wasm`);
  const folder = await mkdtemp(join(tmpdir(), 'trellis-glue-'));
  try {
    await run(wasmBindgen, ['--target', 'web', '--no-typescript', '--out-name', 'program', '--out-dir', folder, built]);
    const wasm = await readFile(join(folder, 'program_bg.wasm'));
    const small = profile === 'web';
    return { wasm: small ? await shrink(wasm, folder) : wasm, glue: await bundleGlue(folder, small) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Where the registry lives on this machine must not change a byte of the result. `erase_components` has Leptos give every
 * component one type: a third of the bytes, and a fraction of the compile time, of one type for each tree of views.
 */
export function wasmEnv() {
  const home = process.env.CARGO_HOME || join(homedir(), '.cargo');
  return { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: `--cfg erase_components --remap-path-prefix=${home}=/cargo` };
}

async function shrink(wasm, folder) {
  const version = need('binaryen/package.json').version;
  return remember(`${digest(wasm, version, ...smallest)}.wasm`, join(cache, 'shrunk'), async () => {
    const small = join(folder, 'small.wasm');
    await run(npmTool('wasm-opt'), [...smallest, join(folder, 'program_bg.wasm'), '-o', small]);
    return readFile(small);
  });
}

// The program's address is in the page's preload link; `start.js` has judged the browser before this module runs.
const entry = `
import init from './program.js';
const link = document.querySelector('link[rel=preload][as=fetch]');
const start = globalThis.trellisStart;
if (!start?.refused) init({ module_or_path: link.href }).then(start?.done, start?.failed);
`;

async function bundleGlue(folder, minify) {
  await writeFile(join(folder, 'entry.js'), entry);
  const built = await need('esbuild').build({
    entryPoints: [join(folder, 'entry.js')],
    absWorkingDir: folder,
    bundle: true,
    format: 'esm',
    target: ['chrome120', 'safari17.2', 'firefox121'],
    minify,
    write: false,
    legalComments: 'none',
  });
  return Buffer.from(built.outputFiles[0].contents);
}
