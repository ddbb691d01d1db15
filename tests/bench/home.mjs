// What the benches of the record and of a long life share: a browser, the files of learners who never were, and how they are taken in.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root, target } from '../../.ci/paths.mjs';

/** Writes the file of a learner of so many events into `folder`; `make bench` has built the workbench. */
export function synth(folder, events) {
  const out = join(folder, `${events}.json`);
  execFileSync(join(target, 'release', 'workbench'), ['synth', '--events', String(events), '--out', out], { cwd: root });
  return out;
}

/** Chooses a learner file on the welcome page, and waits for what is in it. */
export async function choose(page, file) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: /open my file/ }).click()]);
  await chooser.setFiles(file);
  await page.getByRole('button', { name: 'Open it' }).waitFor({ timeout: 300_000 });
}

/** Chooses a learner file and takes it in. */
export async function take(page, file) {
  await choose(page, file);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.waitForURL(/#\/today$/, { timeout: 300_000 });
}

/** Waits until the app has rested and kept its snapshot. */
export async function snapshot(page) {
  for (let tries = 0; tries < 240; tries += 1) {
    if ((await page.evaluate(snapshots)) > 0) return;
    await page.waitForTimeout(500);
  }
  throw new Error('no snapshot was kept');
}

/** Runs in the page: how many snapshots the second store holds. */
export function snapshots() {
  return new Promise((done) => {
    const opening = indexedDB.open('trellis');
    opening.onsuccess = () => {
      const asked = opening.result.transaction('recent').objectStore('recent').getAllKeys();
      asked.onsuccess = () => {
        opening.result.close();
        done(asked.result.filter((key) => String(key).startsWith('snapshot/')).length);
      };
    };
  });
}

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
