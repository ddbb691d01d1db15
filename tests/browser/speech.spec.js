// Reading aloud, with a scripted voice: by the button, along with the questions, with the word marked, and only by voices of the device.
import { axe, expect, open, seen, shot, test } from './fixtures.js';
import { learnerFile, openFile } from './learnerFile.js';
import { scriptedVoice, spokenLast, timesSpoken, voice, voiceArrives } from './voice.js';

const equalGroups = '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all';
const aloud = (page) => page.getByRole('button', { name: 'Read aloud' });

test('a question is read with its picture, word by word, until it is stopped', async ({ page }) => {
  await scriptedVoice(page);
  await open(page, equalGroups);
  const asked = (await page.locator('#question').innerText()).split(/\s+/);
  await aloud(page).click();
  await expect.poll(() => spokenLast(page)).toContain(asked.slice(0, 2).join(' '));
  const words = await spokenLast(page);
  const second = words.indexOf(' ') + 1;
  await voice(page, 'boundary', second);
  await expect(page.locator('.caption mark')).toHaveText(words.slice(second).split(' ')[0]);
  await expect(page.locator('.caption')).toHaveAttribute('aria-hidden', 'true');
  await page.setViewportSize({ width: 390, height: 844 });
  await shot(page, 'reading-390');
  await axe(page);
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.locator('.caption')).toHaveCount(0);
  await expect(aloud(page)).toBeVisible();
  await aloud(page).click();
  await voice(page, 'end');
  await expect(aloud(page)).toBeVisible();
});

test('what is said to an answer, and a hint, is read before the question', async ({ page }) => {
  await scriptedVoice(page);
  await open(page, equalGroups);
  await page.getByRole('textbox', { name: 'Your answer' }).fill('997');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Hint', exact: true }).click();
  await expect(page.locator('.hint-line')).toBeVisible();
  await aloud(page).click();
  await expect.poll(() => spokenLast(page)).toMatch(/^Not yet\. Let’s look again\. /);
  const hint = (await page.locator('.hint-line').innerText()).replace(/^Hint 1 of \d\.\s*/, '');
  expect(await spokenLast(page)).toContain(hint.split(' ').slice(0, 3).join(' '));
  expect(await spokenLast(page)).toContain((await page.locator('#question').innerText()).split(/\s+/)[0]);
});

test('what can be chosen is read too', async ({ page }) => {
  await scriptedVoice(page);
  await open(page, '#/practice/math.3.oa/equal-groups?exercise=ways-to-write-it');
  const options = await page.getByRole('checkbox').all();
  expect(options.length).toBeGreaterThan(1);
  await aloud(page).click();
  const names = await page.getByRole('checkbox').evaluateAll((radios) => radios.map((radio) => radio.getAttribute('aria-label') ?? radio.labels[0].innerText));
  for (const name of names) await expect.poll(() => spokenLast(page)).toContain(name.trim());
});

test('“Read it to me” reads each question and each reply by itself, once a voice is there', async ({ page }) => {
  await scriptedVoice(page, { late: true });
  await open(page, '#/welcome');
  await openFile(page, learnerFile({ ways: ['read-aloud'] }));
  await page.goto(`./${equalGroups}`);
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeVisible();
  await expect(aloud(page)).toHaveCount(0);
  await voiceArrives(page);
  await expect.poll(() => timesSpoken(page)).toBe(1);
  const first = await spokenLast(page);
  const [groups, each] = (await page.locator('#question b').allTextContents()).map(Number);
  await page.getByRole('textbox', { name: 'Your answer' }).fill('997');
  await page.keyboard.press('Enter');
  await expect.poll(() => spokenLast(page)).toMatch(/^Not yet\. Let’s look again\. /);
  await page.getByRole('textbox', { name: 'Your answer' }).fill(String(groups * each));
  await page.keyboard.press('Enter');
  await expect.poll(() => spokenLast(page)).toBe('Yes. You used help and got there.');
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect.poll(() => spokenLast(page)).not.toBe('Yes. You used help and got there.');
  expect(await spokenLast(page)).not.toBe(first);
});

test('a voice that is not on the device is never asked, and the settings say that there is none', async ({ page }) => {
  await scriptedVoice(page, { local: false });
  await open(page, equalGroups);
  await expect(page.getByRole('button', { name: 'Show me how' })).toBeVisible();
  await expect(aloud(page)).toHaveCount(0);
  await open(page, '#/welcome');
  await openFile(page, learnerFile({ ways: ['read-aloud'] }));
  await page.goto(`./${equalGroups}`);
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeVisible();
  expect(await timesSpoken(page)).toBe(0);
  await page.goto('./#/settings');
  await expect(seen(page).getByText('There is no voice on this device.')).toBeVisible();
});
