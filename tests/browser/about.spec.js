// What is different here, and why: three short texts that anybody can print.
import { axe, expect, open, test } from './fixtures.js';

test('three texts, each under 220 words, one to a printed page', async ({ page }) => {
  await open(page, '#/about');
  for (const name of ['For you', 'For your family', 'For your teacher']) {
    const text = page.getByRole('region', { name, exact: true });
    await expect(text.getByRole('heading', { name: 'What it does not do' })).toBeVisible();
    expect((await text.innerText()).split(/\s+/).length).toBeLessThan(220);
  }
  await axe(page);
  await page.evaluate(() => (window.print = () => (document.title = 'printed')));
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page).toHaveTitle('printed');
  const paper = await page.pdf({ format: 'Letter' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
});
