// Stuck: a worked example, then the skill underneath, then the way back; and a card for a grown-up.
import { axe, expect, noSidewaysScroll, open, seen, shot, test } from './fixtures.js';
import { tabTo } from './placing.js';

const arrays = '#/practice/math.3.oa/arrays?exercise=count-by-rows';
const dontKnow = (page) => page.getByRole('button', { name: 'I don’t know yet' });

async function sayDontKnow(page) {
  if (!(await dontKnow(page).isVisible())) await seen(page).getByText('More', { exact: true }).click();
  await dontKnow(page).click();
  await expect(page.getByRole('heading', { name: 'Here is how I would do it' })).toBeFocused();
}

async function readSteps(page) {
  const next = page.getByRole('button', { name: 'Next step' });
  while (await next.isVisible()) await next.click();
}

test('“I don’t know yet” twice: how it goes, the skill underneath, and the way back', async ({ page }) => {
  await open(page, arrays);
  await sayDontKnow(page);
  await readSteps(page);
  await expect(page.getByRole('link', { name: 'Practice Equal groups first' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Try one like it' }).click();
  await expect(page.getByRole('heading', { name: 'Here is how I would do it' })).toHaveCount(0);
  await sayDontKnow(page);
  await readSteps(page);
  await expect(seen(page).getByText('This rests on Equal groups.')).toBeVisible();
  await shot(page, 'stuck-underneath');
  await axe(page);
  await page.getByRole('link', { name: 'Practice Equal groups first' }).click();
  await expect(page).toHaveURL(/#\/practice\/math\.3\.oa\/equal-groups\?back=/);
  await expect(page.locator('#question')).toBeVisible();
  await page.reload();
  await shot(page, 'stuck-way-back');
  await page.getByRole('link', { name: 'Back to Rows and columns' }).click();
  await expect(page).toHaveURL(/#\/practice\/math\.3\.oa\/arrays\?first=count-by-rows$/);
  await expect(page.locator('#question')).toBeVisible();
  await expect(page.locator('.bench-top')).toContainText('Rows and columns');
});

test('two misses after a hint offer how it goes', async ({ page }) => {
  await open(page, arrays);
  await page.getByRole('button', { name: 'Hint', exact: true }).click();
  const line = page.getByRole('textbox', { name: 'Your answer' });
  for (const wrong of ['999', '998']) {
    await line.fill(wrong);
    await line.press('Enter');
    await expect(page.locator('.you-wrote')).toContainText(wrong);
  }
  await expect(seen(page).getByText('Want to see how it goes?')).toBeVisible();
});

test('a card for a grown-up shows the question, what was tried, and what to ask, on one page', async ({ page }) => {
  await open(page, arrays);
  const asked = await page.locator('#question .question').textContent();
  const line = page.getByRole('textbox', { name: 'Your answer' });
  await line.fill('999');
  await line.press('Enter');
  await expect(page.locator('.you-wrote')).toContainText('999');
  await seen(page).getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'Show a grown-up' }).click();
  const card = page.getByRole('article', { name: 'Can you help me with this one?' });
  await expect(card).toContainText(asked);
  await expect(card.locator('.tried')).toHaveText('999');
  await expect(card.getByRole('listitem')).toContainText(['999', 'What is this about?', 'What do you know', 'Can you draw it', 'A first step:']);
  await expect(page.getByRole('button', { name: 'Print this card' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print this card' })).toBeHidden();
  await expect(page.locator('.bench-top')).toBeHidden();
  const pdf = await page.pdf({ format: 'Letter', preferCSSPageSize: false });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Back to the question' }).click();
  await expect(page.locator('#question .question')).toHaveText(asked);
});

for (const scheme of ['light', 'dark']) {
  test(`offers and card are sound and fit, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, arrays);
    await sayDontKnow(page);
    await readSteps(page);
    for (const [width, height] of [[390, 844], [1366, 768]]) {
      await page.setViewportSize({ width, height });
      await noSidewaysScroll(page);
      await shot(page, `stuck-${width}-${scheme}`);
    }
    await axe(page);
    await page.getByRole('button', { name: 'Show a grown-up' }).first().click();
    for (const [width, height] of [[390, 844], [1366, 768]]) {
      await page.setViewportSize({ width, height });
      await noSidewaysScroll(page);
      await shot(page, `help-card-${width}-${scheme}`);
      await axe(page);
    }
  });
}

test('stuck by keyboard alone: how it goes, the card, and back', async ({ page }) => {
  await open(page, arrays);
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeFocused();
  await tabTo(page, page.locator('summary', { hasText: 'More' }));
  await page.keyboard.press('Enter');
  await tabTo(page, dontKnow(page));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Here is how I would do it' })).toBeFocused();
  while (await page.getByRole('button', { name: 'Next step' }).isVisible()) {
    await tabTo(page, page.getByRole('button', { name: 'Next step' }));
    await page.keyboard.press('Enter');
  }
  await tabTo(page, page.getByRole('button', { name: 'Show a grown-up' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Can you help me with this one?' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Back to the question' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('#question')).toBeVisible();
});
