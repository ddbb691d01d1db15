// A week later: what is secure is due for a check. Today says why, at most five come a day, and no bloom is lost.
import { axe, expect, open, seen, shot, test } from './fixtures.js';
import { openFile } from './learnerFile.js';

const day = 86_400_000;
const today = new Date('2026-03-09T15:00:00Z').getTime();
const skills = ['math.3.oa/equal-groups', 'math.3.oa/arrays', 'math.3.oa/equal-jumps', 'math.3.oa/share-equally', 'math.3.oa/make-groups', 'math.3.nbt/round-to-ten', 'math.3.nbt/add-by-place'];

/** Seven skills that bloomed today, after two days of right answers. */
function blooms() {
  const events = [];
  const add = (at, e) => events.push({ w: 'c0ffee00c0ffee09', n: events.length, l: events.length + 1, t: at, z: 0, e });
  add(today - 4 * day, { began: { name: 'Noor', grade: 3, likes: [], ways: [] } });
  for (const skill of skills) {
    for (let n = 0; n < 6; n += 1) {
      add(today - (1 - Math.floor(n / 3)) * day - 3_600_000 + events.length * 1000, {
        attempted: { x: `${skill}/kind-${n % 3}`, v: 1, s: String(100 + n), th: 'anything', lv: 2, kd: 'number', q: 'A question', a: '7', key: '7', val: [], r: 'right', sec: 20 },
      });
    }
    add(today - 1000, { secure: { sk: skill, m: 1, own: 6, ex: 3, days: 2 } });
  }
  const lines = events.map((event) => JSON.stringify(event)).join(',\n');
  return `{"format":"trellis-learner-file","version":1,"app":"0.1.0","learner":"00000000feed0009","name":"Noor","saved":{"t":${today},"z":0},"profile_mark":null,\n"events":[\n${lines}\n],"kept_aside":[\n]}`;
}

const checks = (page) => page.locator('.choice').filter({ hasText: 'It stays a bloom.' });

test('after a week a secure skill is due, with its true reason, and the bloom stays', async ({ page }) => {
  test.setTimeout(90_000);
  await page.emulateMedia({ reducedMotion: 'reduce' }); // a fake clock would stop colors half way
  await page.clock.install({ time: today });
  await open(page, '#/welcome');
  await openFile(page, blooms());
  await expect(page.locator('.choice').first()).toBeVisible();
  await expect(checks(page)).toHaveCount(0);

  await page.clock.setSystemTime(today + 7 * day);
  await page.reload();
  await expect(checks(page).first()).toContainText('you have not used it for a week. It stays a bloom.');
  await shot(page, 'due-today');
  await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await axe(page);
  await page.emulateMedia({ colorScheme: 'light' });

  await page.goto('./#/map');
  const plants = page.getByRole('link', { name: /secure, check is due$/ });
  await expect(plants.first()).toBeVisible();
  expect(await plants.count()).toBeGreaterThan(5);
  await page.goto('./#/skill/math.3.oa/make-groups');
  await expect(page.getByRole('region', { name: 'Why it is secure, and a check is due' })).toContainText('You last used it 7 days ago.');
  await expect(seen(page).getByText('The bloom stays in any case.')).toBeVisible();
});

test('a check is answered, and it is due no more', async ({ page }) => {
  test.setTimeout(90_000);
  await page.clock.install({ time: today + 7 * day });
  await open(page, '#/welcome');
  await openFile(page, blooms());
  await page.goto('./#/practice/math.3.oa/equal-groups?exercise=how-many-in-all');
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeVisible();
  const [groups, each] = (await page.locator('#question b').allTextContents()).map(Number);
  await page.getByRole('textbox', { name: 'Your answer' }).fill(String(groups * each));
  await page.keyboard.press('Enter');
  await expect(page.locator('.feedback[data-tone="good"]')).toBeVisible();
  await page.goto('./#/skill/math.3.oa/equal-groups');
  await expect(page.getByRole('region', { name: 'Why we call it “secure”' })).toContainText('The next check is worth it in about');
});
