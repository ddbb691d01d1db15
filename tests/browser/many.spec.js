// A hundred thousand answers of three learners fit into one browser, and the app opens quickly over them.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, target } from '../../.ci/paths.mjs';
import { snapshots } from '../bench/home.mjs';
import { expect, open, seen, test } from './fixtures.js';

const workbench = join(target, 'release', 'workbench');

/** The file of somebody who never was, on the real packs. */
async function synth(folder, seed, events) {
  const out = join(folder, `${seed}.json`);
  if (!existsSync(workbench)) execFileSync('cargo', ['build', '--release', '--no-default-features', '--bin', 'workbench'], { cwd: root });
  execFileSync(workbench, ['synth', '--seed', String(seed), '--events', String(events), '--out', out], { cwd: root });
  return out;
}

test('a hundred thousand attempts of three learners fit, and open under a snapshot', async ({ page }) => {
  test.setTimeout(600_000);
  const folder = await mkdtemp(join(tmpdir(), 'trellis-many-'));
  let attempts = 0;
  try {
    for (const seed of [1, 2, 3]) {
      const file = await synth(folder, seed, 35_400);
      attempts += (await readFile(file, 'utf8')).split('"attempted"').length - 1;
      await open(page, '#/settings');
      await expect(page.getByRole('heading', { level: 1, name: 'Set up' })).toBeVisible();
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Open a file' }).click()]);
      await chooser.setFiles(file);
      const ways = page.getByRole('dialog').getByRole('button');
      await expect(ways.first()).toBeVisible({ timeout: 120_000 });
      await (seed === 1 ? ways.first() : page.getByRole('button', { name: 'As another learner' })).click();
      await expect(seen(page).getByText('35400 things you did are kept here.').or(seen(page).getByText('35,400 things you did are kept here.'))).toBeVisible({ timeout: 180_000 });
      await rm(file);
    }
    expect(attempts).toBeGreaterThanOrEqual(100_000);
    await expect(seen(page).getByText('There is no room left')).toHaveCount(0);
    const units = await page.evaluate(() => Object.keys(localStorage).reduce((sum, key) => sum + key.length + localStorage.getItem(key).length, 0));
    console.log(`${attempts} attempts take ${units} units, ${(units / attempts).toFixed(1)} each`);
    expect(units).toBeLessThan(45 * attempts);
    const full = await openingTime(page);
    // the third learner is at the desk: its snapshot is kept once the app has rested
    await expect.poll(() => page.evaluate(snapshots), { timeout: 60_000 }).toBeGreaterThan(0);
    const quick = await openingTime(page);
    console.log(`opening ${full} ms with a full fold, ${quick} ms under a snapshot`);
    await expect(seen(page).getByText(/35,?400 things you did are kept here/)).toBeVisible();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function openingTime(page) {
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Set up' })).toBeVisible({ timeout: 120_000 });
  return page.evaluate(() => Math.round(performance.now()));
}
