// Every sentence of the interface comes from `ui/words`: in a longer, accented language nothing stays as it was, and nothing overflows.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, noSidewaysScroll, open, shot, test } from './fixtures.js';
import { problem } from './boardOfMaya.js';
import { goTo, screens } from './everyScreen.js';
import { fileOfBen, learnerFile } from './learnerFile.js';
import { dist } from './site.js';

test.use({ storageState: async ({ baseURL }, use) => use({ cookies: [], origins: [{ origin: new URL(baseURL).origin, localStorage: [{ name: 'trellis-test/language', value: 'pseudo' }] }] }) });

/** What packs say is content: titles, sentences, names of interests. It has a language of its own. */
async function content() {
  const said = [];
  const collect = (value) => {
    if (typeof value === 'string' && value.startsWith('{"')) collect(JSON.parse(value)); // a board is kept as a text
    else if (typeof value === 'string') said.push(value);
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  };
  const pressed = async (name) => JSON.parse(await readFile(join(dist, 'packs', `${name}.json`), 'utf8'));
  const { grades } = await pressed('index');
  for (const name of ['index', 'squares', ...grades.map((grade) => `index.${grade}`)]) collect(await pressed(name));
  for (const file of [fileOfBen(), learnerFile({ board: true, goal: true, ways: ['breaks'] })]) collect(JSON.parse(file));
  collect(problem);
  return said.filter((words) => /[a-z]/i.test(words)).sort((a, b) => b.length - a.length);
}

/** The words on the page that are plain English: what shows, and the names that are only spoken. */
function plainWords(page, allowed) {
  return page.evaluate((allowed) => {
    const told = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // the shelves of the gallery name kinds and pictures as packs do
    // and a step of a worked example is said aloud as it comes
    const content = '#app:has(.worked) > #live, .shelves li a, #question, .picture, .answer .option, .worked .steps, .skill b, code, .address, math, script, noscript, style, [lang]:not([lang=en])';
    while (walker.nextNode()) {
      const { parentElement: parent, textContent: text } = walker.currentNode;
      if (!parent.closest(content) && parent.checkVisibility()) told.push(text);
    }
    for (const element of document.body.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
      if (element.closest(content)) continue;
      for (const name of ['aria-label', 'alt', 'title', 'placeholder']) if (element.hasAttribute(name)) told.push(element.getAttribute(name));
    }
    told.push(document.title);
    return told.filter((text) => {
      let rest = text;
      for (const words of allowed) if (words.length > 2) rest = rest.replaceAll(words, ' ');
      // a word is plain when a vowel in it stands without an accent
      return /\b[a-z]*[aeiou][a-z]*\b/i.test(rest.replace(/[\p{L}’]*[áéíóúý][\p{L}’]*/giu, ' ').replace(/\bKB\b/g, ' '));
    });
  }, allowed);
}

test('nothing is hard-wired: every word of every screen is accented', async ({ page }) => {
  test.setTimeout(120_000);
  const allowed = [...(await content()), 'Maya'];
  await asPseudoMaya(page);
  const found = {};
  for (const screen of screens) {
    await goTo(page, screen);
    const plain = await plainWords(page, allowed);
    if (plain.length > 0) found[screen[0]] = plain;
  }
  expect(found, 'words that are not from ui/words').toEqual({});
});

for (const width of [320, 390]) {
  test(`nothing overflows ${width} px with words a third longer`, async ({ page }) => {
    test.setTimeout(120_000);
    await asPseudoMaya(page);
    await page.setViewportSize({ width, height: 700 });
    for (const screen of screens) {
      await test.step(screen[0], async () => {
        await goTo(page, screen);
        await noSidewaysScroll(page);
        expect(await cutOff(page), `${screen[0]}: words that are cut off`).toEqual([]);
        await shot(page, `pseudo-${screen[0]}-${width}`);
      });
    }
  });
}

/** Words that run out of their box where nobody can scroll to them. */
function cutOff(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a, label, h1, h2, h3, p, li, td, th, summary, legend')]
      .filter((element) => element.checkVisibility() && !element.closest('.hidden-name') && !element.matches('.skip-link') && getComputedStyle(element).clipPath === 'none')
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const out = box.right > innerWidth + 1 || box.left < -1;
        return (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && overflowX === 'hidden') || (out && !element.closest('.lattice, .garden, .scroll'));
      })
      .map((element) => `${element.className || element.tagName}: ${element.textContent.trim().slice(0, 60)}`),
  );
}

async function asPseudoMaya(page) {
  await open(page, '#/welcome');
  await expect(page.locator('main h1')).toHaveText('Wháát shóóúúld wéé cááll ýýóóúú?');
  for (const file of [fileOfBen(), learnerFile({ board: true, goal: true, ways: ['breaks'] })]) {
    await page.evaluate(() => (location.hash = '#/welcome'));
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('button').filter({ hasText: /fííléé/ }).first().click()]);
    await chooser.setFiles({ name: 'learner.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await page.getByRole('dialog').getByRole('button').first().click();
    await page.waitForURL(/#\/today$/);
  }
}
