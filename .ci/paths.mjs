// Where things are: one place for every folder, tool and version that the build and the tests use.
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const cache = process.env.TRELLIS_CACHE || join(homedir(), '.cache', 'trellis');
export const target = process.env.CARGO_TARGET_DIR || join(cache, 'target');
export const browserTests = join(root, 'tests', 'browser');

/** An npm package of tests/browser, the one place that names their versions. */
export const need = createRequire(join(browserTests, 'package.json'));
export const npmTool = (name) => join(browserTests, 'node_modules', '.bin', name);

/** The command line must be of the very version that Cargo.lock pins for the library. */
const bindgenVersion = /name = "wasm-bindgen"\nversion = "([^"]+)"/.exec(readFileSync(join(root, 'Cargo.lock'), 'utf8'))[1];
const bindgenBin = join(cache, 'tools', `wasm-bindgen-${bindgenVersion}`, 'bin');
export const wasmBindgen = join(bindgenBin, 'wasm-bindgen');
export const wasmTestRunner = join(bindgenBin, 'wasm-bindgen-test-runner');

export const digest = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
