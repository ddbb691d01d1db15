// What every test uses instead of Playwright's own `test`: a page that fails its test when anything goes wrong in it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as plain, expect } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** `page` fails its test on a console error, an uncaught error, a broken policy, or a request to another origin. */
export const test = plain.extend({
  /** `test.use({ expected: /…/ })` names the trouble that a test makes on purpose. */
  expected: [null, { option: true }],
  page: async ({ page, baseURL, expected }, use) => {
    const troubles = [];
    const note = (trouble) => expected?.test(trouble) || troubles.push(trouble);
    await page.exposeFunction('noteViolation', (what) => note(`policy: ${what}`));
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', (e) => window.noteViolation(`${e.violatedDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber}`)),
    );
    page.on('console', (message) => message.type() === 'error' && note(`console: ${message.text()} ${message.location().url}`));
    page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
    page.on('request', (request) => isOurs(request.url(), baseURL) || note(`elsewhere: ${request.url()}`));
    await use(page);
    // what the sheet of a bug tells the people who make Trellis
    const bug = troubles.length > 0 ? await page.evaluate(() => document.querySelector('[role=alertdialog] pre')?.textContent).catch(() => null) : null;
    const went = [...troubles, ...(bug ? [bug] : [])];
    await page.unrouteAll({ behavior: 'ignoreErrors' }); // what is still on its way when a test ends is nobody's
    expect(went, 'what went wrong in the page').toEqual([]);
  },
});

export { expect };

function isOurs(url, baseURL) {
  return /^(data|blob|about):/.test(url) || new URL(url).origin === new URL(baseURL).origin;
}

/** Where the page breaks WCAG 2.2 A or AA, as a list a person can read; `without` names a rule that is left out. */
export async function axeFaults(page, without) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource); // through the debugger: the page's policy allows no script of ours
  return page.evaluate(async ([tags, without]) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values: tags }, rules: without ? { [without]: { enabled: false } } : {} });
    return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')}`));
  }, [rules, without]);
}

/** Fails where the page breaks WCAG 2.2 A or AA. */
export async function axe(page) {
  expect(await axeFaults(page), 'what axe found').toEqual([]);
}

/** Fails where the page is wider than its window. */
export async function noSidewaysScroll(page) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(content, 'width of the content').toBeLessThanOrEqual(window);
}

/** Fails where the page scrolls at all. */
export async function noScroll(page) {
  await noSidewaysScroll(page);
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.clientHeight]);
  expect(content, 'height of the content').toBeLessThanOrEqual(window);
}

/** Keeps a picture in tests/browser/shots for people to look at. */
export async function shot(page, name) {
  await page.screenshot({ path: new URL(`shots/${name}.png`, import.meta.url).pathname });
}

/** Waits until the program has replaced the opening screen. */
export async function open(page, fragment = '') {
  await page.goto(`./${fragment}`);
  await expect(page.locator('#opening-word')).toHaveCount(0);
  await expect(page.locator('main.waiting > .on-its-way')).toHaveCount(0); // a question was on its way
}

/** What is seen of the app: all of it but the region that a screen reader hears. */
export function seen(page) {
  return page.locator('#app > :not(#live)');
}

/** Waits until the letters and the later style are here: on a first visit they come after the question, and what is measured before may move. */
export async function dressed(page) {
  await page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href?.includes('/late-')) && document.fonts.size > 0);
  await page.evaluate(() => document.fonts.ready);
}
