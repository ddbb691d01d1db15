// node .ci/test.mjs: everything. Its last line is `N passed, N failed`: cargo's, wasm's and the browser's tests together.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { differsElsewhere } from './again.mjs';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { golden } from './golden.mjs';
import { browserTests, npmTool, root } from './paths.mjs';
import { overBudget, printSizes, weigh } from './sizes.mjs';
import { run, step } from './steps.mjs';
import { conclude, fail, must, runTests, tally } from './tally.mjs';

await check();
const site = await must('build', () => build({ folder: join(root, 'dist') }));
// beside what has one thing to do at a time
const again = site ? differsElsewhere(site).catch((error) => [error.message]) : [];
await must('audit', () => run('cargo', ['run', '--release', '--no-default-features', '--bin', 'workbench', '--', 'audit']));
await must('honest odds', () => run('cargo', ['run', '--release', '--no-default-features', '--bin', 'workbench', '--', 'odds', '--seed', '5']));
await runTests('wild answers', 'cargo', ['run', '--release', '--no-default-features', '--bin', 'workbench', '--', 'fuzz', 'mark', '--seconds', '20']);
await golden();
if (site) {
  await must('the same program, built again in another folder', async () => {
    const differing = await again;
    if (differing.length > 0) throw new Error(`built in another folder, these differ: ${differing.join(', ')}`);
    tally.passed += 1;
  });
  await step('sizes', async () => {
    const rows = await weigh(site);
    printSizes(rows);
    const broken = overBudget(rows);
    broken.forEach(fail);
    if (broken.length === 0) tally.passed += 1;
  });
  await step('journeys in the browser', journeys);
}
conclude();

async function journeys() {
  const report = join(browserTests, 'test-results', 'report.json');
  await rm(report, { force: true });
  await run(npmTool('playwright'), ['test'], { cwd: browserTests, env: { TRELLIS_TEST_REPORT: report } }).catch((error) => console.error(error.message));
  try {
    const { stats, errors } = JSON.parse(await readFile(report, 'utf8'));
    tally.passed += stats.expected;
    tally.failed += stats.unexpected + stats.flaky;
    if (errors.length > 0) fail('journeys: a test file or the server did not start');
    if (stats.expected + stats.unexpected === 0) fail('journeys: no test ran');
  } catch {
    fail('journeys: no report');
  }
}
