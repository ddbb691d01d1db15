// One answer to the player's item, as answer.mjs gives one to Trellis: by keyboard, from the key press to the painted feedback.
export const label = 'QTI 3 player (amp-up.io), one item';
/** The player makes a Vue template of an item, so the page needs the Vue that reads templates, and only one Vue. */
export const alias = { vue: 'vue/dist/vue.common.js' };
export const ready = 'form:has(.qti-item-body input) .check';

export const interact = async (page) => page.keyboard.press('Enter');

export async function prepare(page, i) {
  await page.locator('.qti-item-body input').fill('');
  await page.keyboard.type(String(1000 + i)); // never right, so that the same item stays
}

export const verify = async (page, i) => (await page.locator('.feedback').textContent()).includes(`${1000 + i} is not it`);
