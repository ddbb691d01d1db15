// Counting what passed and failed, over cargo's tests, wasm tests and the browser's.
import { run, step } from './steps.mjs';

export const tally = { passed: 0, failed: 0, broken: [] };

/** Adds every `test result:` line of cargo's or wasm-bindgen's output; returns how many there were. */
export function countResults(text) {
  const lines = [...text.matchAll(/test result: \S+ (\d+) passed; (\d+) failed/g)];
  for (const [, passed, failed] of lines) {
    tally.passed += Number(passed);
    tally.failed += Number(failed);
  }
  return lines.length;
}

/** Work that has no tests to count: where it fails, that is one failure, and the rest still runs. */
export async function must(name, work) {
  try {
    return await step(name, work);
  } catch (error) {
    console.error(error.message);
    fail(name);
  }
}

/** Work that prints `test result:` lines. One that fails without any failed test (it did not build) counts as one. */
export async function runTests(name, command, args, options) {
  const failedBefore = tally.failed;
  await step(name, async () => {
    let broke = null;
    const text = await run(command, args, options).catch((error) => {
      broke = error;
      return error.text ?? '';
    });
    const results = countResults(text);
    if ((broke || results === 0) && tally.failed === failedBefore) fail(`${name}: ${broke?.message ?? 'no test ran'}`);
  });
}

export function fail(what) {
  tally.failed += 1;
  tally.broken.push(what);
}

/** The last line of all output, and the exit code. */
export function conclude() {
  for (const what of tally.broken) console.log(`failed: ${what}`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
}
