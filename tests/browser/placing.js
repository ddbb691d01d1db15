// Replying to "Find my place", and moving by Tab.
import { expect } from '@playwright/test';

/** Says that the question is not known yet, and waits for what follows. Returns the question. */
export async function reply(page) {
  const asked = await page.locator('#question').textContent();
  const live = page.locator('#live');
  const before = await live.textContent();
  await page.getByRole('button', { name: 'I don’t know this yet' }).click();
  // the next question is announced when it stands there; the count is there a moment earlier, and until then a press counts for nothing
  await expect(page.locator('#place-title').or(live.filter({ hasNotText: before || /^$/ })).first()).toBeAttached({ timeout: 20_000 });
  return asked;
}

/** Presses Tab until the element has the focus, as a person would. */
export async function tabTo(page, locator) {
  await expect(locator).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reached it');
}
