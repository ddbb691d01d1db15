// Find my place: questions that follow the answers, a stop, a reload, a picture and three places to begin. No points anywhere.
import { axe, expect, noScroll, noSidewaysScroll, open, seen, shot, test } from './fixtures.js';
import { savedFile } from './answering.js';
import { reply, tabTo } from './placing.js';

const title = (page, name) => page.getByRole('heading', { level: 1, name });
const question = (page) => page.locator('#question');

async function start(page) {
  await open(page, '#/place');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(question(page)).toBeVisible();
}

test('it asks until the picture is clear, and ends with good places to begin', async ({ page }) => {
  test.setTimeout(150_000);
  await start(page);
  await expect(seen(page).getByText('Question 1', { exact: true })).toBeVisible();
  await noScroll(page);
  await shot(page, 'place-question');
  const asked = [];
  for (let n = 0; n < 26 && (await question(page).isVisible()); n += 1) asked.push(await reply(page));
  await expect(title(page, 'Where you stand')).toBeFocused();
  expect(asked.length).toBeGreaterThanOrEqual(4);
  expect(asked.length).toBeLessThanOrEqual(25);
  await expect(page.getByRole('main')).not.toContainText(/points|score|percent|%|\d+ of \d+|right answers/);
  const begin = page.getByRole('complementary', { name: 'Good places to begin' });
  await expect(begin.getByRole('link', { name: /^Practice: / })).toHaveCount(3);
  await expect(begin).toContainText('Because');
  await shot(page, 'place-picture');
  await begin.getByRole('link', { name: /^Practice: / }).first().click();
  await expect(page).toHaveURL(/#\/practice\/math\./);
  await expect(question(page)).toBeVisible();
});

test('one may stop, come back after a reload, and carry it to another device', async ({ page, browser }) => {
  test.setTimeout(150_000);
  await start(page);
  for (let n = 0; n < 3; n += 1) await reply(page);
  await expect(seen(page).getByText('Question 4', { exact: true })).toBeVisible();
  const fourth = await question(page).textContent();
  await page.reload();
  await expect(seen(page).getByText('You answered 3 questions. They are kept.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(question(page)).toHaveText(fourth);
  await expect(seen(page).getByText('Question 4', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Stop for now' }).click();
  await expect(title(page, 'Where you stand')).toBeFocused();
  await expect(seen(page).getByText('This is what we can see so far.')).toBeVisible();
  const file = await savedFile(page);
  expect(JSON.parse(file).events.filter((event) => event.e['place-replied'])).toHaveLength(3);
  expect(JSON.parse(file).events.filter((event) => event.e['place-found'])).toHaveLength(1);

  const other = await browser.newPage({ baseURL: new URL('.', page.url()).href });
  await open(other, '#/welcome');
  const [chooser] = await Promise.all([other.waitForEvent('filechooser'), other.getByRole('button', { name: /open my file/ }).click()]);
  await chooser.setFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await other.getByRole('dialog').getByRole('button', { name: 'Open it' }).click();
  await other.waitForURL(/#\/today$/);
  await other.goto('./#/place');
  await expect(title(other, 'Where you stand')).toBeVisible();
  await other.getByRole('button', { name: 'Go on' }).click();
  await expect(question(other)).toHaveText(fourth);
  await other.close();
});

test('an answer that cannot be read is told so, and not taken', async ({ page }) => {
  await open(page, '#/place');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(question(page)).toBeVisible();
  await page.getByRole('button', { name: 'This is my answer' }).click();
  await expect(page.locator('.place-says')).toBeVisible();
  await expect(seen(page).getByText('Question 1', { exact: true })).toBeVisible();
});

test('what it found is a reason on Today', async ({ page }) => {
  test.setTimeout(90_000);
  await start(page);
  for (let n = 0; n < 2; n += 1) await reply(page);
  await page.goto('./#/today'); // away in the middle: what was found so far is kept
  await expect(page.locator('.choice').filter({ hasText: 'Find my place showed that it fits you now.' }).first()).toBeVisible();
});

test('find my place by keyboard alone', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, '#/welcome');
  await page.keyboard.press('Enter');
  for (const heading of ['Which grade are you in?', 'What do you like?', 'How do you like to work?', 'Find your place first?']) {
    await expect(title(page, heading)).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await tabTo(page, page.getByRole('button', { name: 'Start', exact: true }));
  await page.keyboard.press('Enter');
  await expect(seen(page).getByText('Question 1', { exact: true })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'I don’t know this yet' }));
  await page.keyboard.press('Enter');
  await expect(seen(page).getByText('Question 2', { exact: true })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Stop for now' }));
  await page.keyboard.press('Enter');
  await expect(title(page, 'Where you stand')).toBeFocused();
});

for (const scheme of ['light', 'dark']) {
  test(`every page of it is sound and fits every window, ${scheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: scheme });
    const sizes = [[390, 844], [1366, 768]];
    const look = async (name, check) => {
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await check(page);
        await shot(page, `place-${name}-${width}-${scheme}`);
        await axe(page);
      }
    };
    await open(page, '#/place');
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    await look('intro', noSidewaysScroll);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(question(page)).toBeVisible();
    await look('question', noScroll);
    for (let n = 0; n < 4; n += 1) await reply(page);
    await page.getByRole('button', { name: 'Stop for now' }).click();
    await expect(title(page, 'Where you stand')).toBeVisible();
    await look('picture', noSidewaysScroll);
  });
}

test.describe('a question that does not come', () => {
  test.use({ expected: /ERR_FAILED|404/ });

  test('the network is to blame: one tries again', async ({ page }) => {
    const main = page.getByRole('main');
    await open(page, '#/place');
    await page.route('**/packs/math.*', (route) => route.abort());
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(main.getByText('This part did not arrive. Check the network, then try again.')).toBeVisible();
    await page.unroute('**/packs/math.*');
    await page.getByRole('button', { name: 'Try again', exact: true }).click();
    await expect(question(page)).toBeVisible();
  });

  test('it is not there: one starts over', async ({ page }) => {
    const main = page.getByRole('main');
    await open(page, '#/place');
    await page.route('**/packs/math.*', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(main.getByText('Trellis cannot make the next question. Start over to get other questions.')).toBeVisible();
    await expect(main.getByText('network')).toBeHidden();
    await axe(page);
    await noSidewaysScroll(page);
    await page.unroute('**/packs/math.*');
    await page.getByRole('button', { name: 'Start over', exact: true }).click();
    await expect(question(page)).toBeVisible();
  });
});

test('“Stop for now” counts while the next question is on its way', async ({ page }) => {
  await start(page);
  await reply(page);
  await page.getByRole('button', { name: 'I don’t know this yet' }).evaluate((known) => {
    // both in one go: no question can come between
    const stop = [...document.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Stop for now');
    known.click();
    stop.click();
  });
  await expect(title(page, 'Where you stand')).toBeFocused();
  const file = JSON.parse(await savedFile(page));
  expect(file.events.filter((event) => event.e['place-replied'])).toHaveLength(2);
});
