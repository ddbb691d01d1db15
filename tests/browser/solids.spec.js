// Ten frames, solids, nets, a bag and trees of chances: told by words that leave the counting and the naming to the learner, read at every size.
import { axe, expect, noScroll, noSidewaysScroll, open, shot, test } from './fixtures.js';

const links = {
  'ten-frame': '#/practice/sampler/make-a-ten?exercise=fill-the-frame',
  solid: '#/practice/sampler/round-solids?exercise=cylinder',
  net: '#/practice/sampler/nets?exercise=paper-for-a-box',
  bag: '#/practice/sampler/chance-in-stages?exercise=look-in-the-bag',
  'chance-tree': '#/practice/sampler/chance-in-stages?exercise=second-marble',
};
const picture = (page, kind) => page.locator(`.problem svg.picture[data-kind="${kind}"]`).first();
const words = (page, kind) => picture(page, kind).getAttribute('aria-label');
const pad = (page) => page.getByRole('group', { name: 'Number pad' });
const right = (page) => page.getByRole('heading', { name: 'Yes, that is right.' });

/** The numbers of a text, in order. */
const numbers = (text) => text.match(/\d+/g).map(Number);

test('a ten frame tells each place, so that the ear can count what is empty', async ({ page }) => {
  await open(page, links['ten-frame']);
  const empty = (await words(page, 'ten-frame')).match(/empty/g).length;
  for (const key of String(empty)) await pad(page).getByRole('button', { name: key, exact: true }).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(right(page)).toBeVisible();
  await axe(page);
});

test('the volume of a cylinder is typed with π, as its words give radius and height', async ({ page }) => {
  await open(page, links.solid);
  const told = await words(page, 'solid');
  expect(told).not.toContain('cylinder');
  const [radius, height] = numbers(told);
  await page.getByRole('textbox', { name: 'Your answer' }).fill(`${radius * radius * height}π`);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(right(page)).toBeVisible();
  await axe(page);
});

test('the paper of a net is worked out from its words alone', async ({ page }) => {
  await open(page, links.net);
  const [length, width, height] = numbers(await words(page, 'net'));
  const area = 2 * (length * width + length * height + width * height);
  for (const key of String(area)) await pad(page).getByRole('button', { name: key, exact: true }).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(right(page)).toBeVisible();
});

for (const [kind, link] of Object.entries(links)) {
  for (const [width, height] of [[1366, 768], [390, 844]]) {
    test(`${kind} fits ${width}×${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, link);
      await expect(picture(page, kind)).toBeVisible();
      await expect(page.locator('#check')).toBeInViewport({ ratio: 1 });
      await noScroll(page);
      for (const text of await picture(page, kind).locator('text').all()) {
        expect(await text.evaluate((element) => element.getBoundingClientRect().height), 'letters that can be read').toBeGreaterThan(10);
      }
      await shot(page, `${kind}-${width}`);
    });
  }

  test(`${kind} stays on a page of 320, and in forced colors`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, link);
    await expect(picture(page, kind)).toBeVisible();
    await noSidewaysScroll(page);
    await shot(page, `${kind}-320`);
  });
}
