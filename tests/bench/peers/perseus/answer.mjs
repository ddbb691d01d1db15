// One answer to Perseus's item, as answer.mjs gives one to Trellis: by keyboard, from the key press to the painted feedback.
export const label = 'Khan Perseus 78, one numeric item';
export const ready = 'form:has(.perseus-renderer input) .check';

export const interact = async (page) => page.keyboard.press('Enter');

export async function prepare(page, i) {
  await page.locator('.perseus-renderer input').fill('');
  await page.keyboard.type(String(1000 + i)); // never right, so that the same item stays
}

export const verify = async (page, i) => (await page.locator('.feedback').textContent()).includes(`${1000 + i} is not it`);
