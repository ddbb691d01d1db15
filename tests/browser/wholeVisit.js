import { expect, open } from './fixtures.js';
import { keptHere } from './site.js';

export const equalGroups = '#/practice/math.3.oa/equal-groups?exercise=how-many-in-all';

/** A visit, an answer, another screen, and all of it again without the host's help. */
export async function wholeVisit(page) {
  await open(page, equalGroups);
  await page.getByRole('textbox', { name: 'Your answer' }).fill('1');
  await page.keyboard.press('Enter');
  await expect(page.locator('.feedback')).toBeVisible();
  await page.evaluate(() => (location.hash = '#/map'));
  await expect(page.getByRole('link', { name: /^Equal groups/ }).first()).toBeVisible();
  await keptHere(page);
  await page.reload();
  await expect(page.getByRole('link', { name: /^Equal groups/ }).first()).toBeVisible();
}
