// node .ci/check.mjs: format, lints, and the core's tests. Quick, and needs no browser.
import { conclude, must, runTests } from './tally.mjs';
import { run } from './steps.mjs';
import { wasmEnv } from './wasm.mjs';

const strict = ['--', '-D', 'warnings'];

export async function check() {
  await must('format', () => run('cargo', ['fmt', '--check']));
  await must('lints of the core', () => run('cargo', ['clippy', '--release', '--no-default-features', '--all-targets', ...strict]));
  await must('lints of the app', () =>
    run('cargo', ['clippy', '--profile', 'web', '--target', 'wasm32-unknown-unknown', '--lib', '--bin', 'trellis', ...strict], { env: wasmEnv() }),
  );
  await runTests('tests of the core', 'cargo', ['test', '--release', '--no-default-features', '--no-fail-fast']);
}

if (process.argv[1]?.endsWith('check.mjs')) {
  await check();
  conclude();
}
