// One answer to the trainer's question, as answer.mjs gives one to Trellis: by keyboard, from the key press to the painted feedback.
export const label = 'React 19, a bare multiplication trainer';
export const ready = 'button.check';

export const interact = async (page) => page.keyboard.press('Enter');

export async function prepare(page, i) {
  await page.locator('#answer').fill('');
  await page.keyboard.type(String(1000 + i)); // never right, so that the same question stays
}

/** Its feedback is on the screen, and the answer is stored. */
export async function verify(page, i) {
  const shown = await page.locator('.feedback').textContent();
  const stored = await page.evaluate(() => localStorage.getItem('multiplication/answers'));
  return shown.includes(String(1000 + i)) && stored.includes(`"typed":${1000 + i}`);
}
