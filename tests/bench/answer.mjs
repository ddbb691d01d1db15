// One answer to the question on screen, by keyboard: measured from the key press to the painted feedback.
export const interact = async (page) => page.keyboard.press('Enter');

export async function prepare(page, i) {
  await page.keyboard.press('Escape'); // empties the answer line
  await page.keyboard.type(String(1000 + i)); // never right, so that the same question stays
}

export const verify = (page) => page.locator('.feedback').isVisible();
