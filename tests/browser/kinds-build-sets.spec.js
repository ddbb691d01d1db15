// Blocks, coins, ten frames and tiles: by keys, by touch and by what a screen reader is handed, with the same result. (The clock: kinds-build.spec.js.)
import { axe, expect, noScroll, noSidewaysScroll, open, shot, test } from './fixtures.js';

const skill = '#/practice/sampler/';
const links = {
  blocks: `${skill}blocks?exercise=so-many-blocks`,
  trades: `${skill}blocks?exercise=trade-the-ones`,
  hundreds: `${skill}blocks?exercise=hear-and-build`,
  coins: `${skill}coins?exercise=pay-the-price`,
  frame: `${skill}ten-frames?exercise=one-more`,
  frames: `${skill}ten-frames?exercise=ten-and-some-more`,
  tiles: `${skill}integer-tiles?exercise=with-so-many-tiles`,
  change: `${skill}integer-tiles?exercise=change-the-value`,
};
const slider = (page, name) => page.getByRole('slider', { name, exact: true });
const button = (page, name) => page.getByRole('button', { name, exact: true });
const check = (page) => page.getByRole('button', { name: 'Check' });
const status = (page) => page.getByRole('status');
const right = (page) => expect(page.getByRole('heading', { name: 'Yes, that is right.' })).toBeVisible();
const rightWithHelp = (page) => expect(page.getByRole('heading', { name: 'Yes. You used help and got there.' })).toBeVisible();
/** How many there are of each kind, as its slider says it. (Chromium's tree for debuggers tells the number alone.) */
const counts = (page) => page.getByRole('slider').evaluateAll((sliders) => sliders.map((one) => one.getAttribute('aria-valuetext')));

/** The numbers of the question, in the order in which they stand; a minus sign counts. */
async function asked(page) {
  const text = await page.locator('#question').textContent();
  return [...text.matchAll(/[-−]?\d+/g)].map(([number]) => Number(number.replace('−', '-')));
}

async function press(page, key, times) {
  for (let n = 0; n < times; n++) await page.keyboard.press(key);
}

async function tap(target, times) {
  for (let n = 0; n < times; n++) await target.tap();
}

/** What Chromium tells a screen reader of all nodes with a role. */
async function told(page, role) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const property = (node, name) => node.properties.find((property) => property.name === name)?.value.value;
  return nodes
    .filter((node) => node.role?.value === role && !node.ignored)
    .map((node) => ({ name: node.name.value, value: node.value?.value, most: property(node, 'valuemax'), checked: property(node, 'checked') }));
}

test('blocks by arrow keys alone: each size is told, never the number they make', async ({ page }) => {
  await open(page, links.blocks);
  const [number, blocks] = await asked(page);
  const tens = Math.floor(number / 10) - 1;
  await expect(slider(page, 'Tens')).toBeFocused();
  await press(page, 'ArrowUp', tens);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(slider(page, 'Ones')).toBeFocused();
  await press(page, 'ArrowRight', blocks - tens + 1);
  await page.keyboard.press('ArrowLeft');
  const sliders = await told(page, 'slider');
  expect(sliders.map((one) => one.name)).toEqual(['Tens', 'Ones']);
  expect(sliders.map((one) => one.value)).toEqual([tens, blocks - tens]);
  expect(await counts(page)).toEqual([tens === 1 ? '1 ten' : `${tens} tens`, `${blocks - tens} ones`]);
  await check(page).press('Enter');
  await right(page);
  await axe(page);
});

test('hundreds, tens and ones are three sliders, and words ask for them', async ({ page }) => {
  await open(page, links.hundreds);
  expect((await told(page, 'slider')).map((one) => [one.name, one.value, one.most])).toEqual([['Hundreds', 0, 10], ['Tens', 0, 20], ['Ones', 0, 20]]);
  expect(await counts(page)).toEqual(['0 hundreds', '0 tens', '0 ones']);
  await expect(page.getByRole('button', { name: /^(Trade|Break)/ })).toHaveText(['Trade 10 ones for 1 ten', 'Trade 10 tens for 1 hundred', 'Break 1 hundred into 10 tens', 'Break 1 ten into 10 ones']);
});

test('a trade leaves the number as it is, and is there when it can be made', async ({ page }) => {
  await open(page, links.trades);
  const [tens, ones] = await asked(page);
  const trade = button(page, 'Trade 10 ones for 1 ten');
  await expect(trade).toHaveAttribute('aria-disabled', 'true');
  for (let n = 0; n < tens; n++) await button(page, 'Add a ten').click();
  for (let n = 0; n < ones; n++) await button(page, 'Add a one').click();
  await expect(status(page)).toContainText(`${tens} tens and ${ones} ones.`);
  await check(page).click();
  await expect(page.locator('.feedback')).toContainText('Are there ten ones you can trade?');
  await expect(page.locator('.you-wrote')).toContainText(`${10 * tens + ones} (${tens} tens, ${ones} ones)`);
  await expect(trade).toHaveAttribute('aria-disabled', 'false');
  await trade.click();
  await expect(status(page)).toContainText(`${tens + 1} tens and ${ones - 10} ${ones === 11 ? 'one' : 'ones'}.`);
  await button(page, 'Break 1 ten into 10 ones').click();
  await expect(slider(page, 'Ones')).toHaveValue(String(ones));
  await trade.click();
  await check(page).click();
  await rightWithHelp(page);
});

test('an empty mat is not ready; what lies there survives a reload', async ({ page }) => {
  await open(page, links.blocks);
  await check(page).click();
  await expect(page.locator('.feedback')).toContainText('Nothing is there yet.');
  await button(page, 'Add a ten').click();
  await button(page, 'Take away a ten').click();
  await expect(status(page)).toContainText('Nothing is there.');
  await check(page).click();
  await expect(page.locator('.feedback')).toContainText('Nothing is there yet.');
  await page.getByRole('button', { name: 'Hint' }).click(); // a visitor who has done nothing leaves nothing behind
  await button(page, 'Add a ten').click();
  await button(page, 'Add a one').click();
  await page.reload();
  await expect(slider(page, 'Tens')).toHaveValue('1');
  await expect(slider(page, 'Ones')).toHaveValue('1');
});

test('where no more blocks have room, it is said', async ({ page }) => {
  await open(page, links.blocks);
  await slider(page, 'Tens').focus();
  await page.keyboard.press('End');
  await expect(slider(page, 'Tens')).toHaveValue('20');
  await button(page, 'Add a ten').click();
  await expect(status(page)).toContainText('There is no room for more.');
  await expect(slider(page, 'Tens')).toHaveValue('20');
});

test('two frames by keys: arrow keys go from place to place, Space puts a counter there', async ({ page }) => {
  await open(page, links.frames);
  const [number] = await asked(page);
  const place = (n) => page.getByRole('checkbox').nth(n);
  await expect(place(0)).toBeFocused();
  await page.keyboard.press('Space');
  for (let n = 1; n < number; n++) {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
  }
  await expect(status(page)).toContainText('Frame 1. Top row: full. Bottom row: full. Frame 2.');
  await page.keyboard.press('ArrowUp');
  await expect(place(number - 6)).toBeFocused();
  const places = await told(page, 'checkbox');
  expect(places.map((one) => one.name).slice(0, 6)).toEqual(['Top row, place 1', 'Top row, place 2', 'Top row, place 3', 'Top row, place 4', 'Top row, place 5', 'Bottom row, place 1']);
  expect(places.filter((one) => one.checked === 'true')).toHaveLength(number);
  await check(page).press('Enter');
  await right(page);
  await axe(page);
});

test('tiles by keys: zero pairs change how many there are, not the value', async ({ page }) => {
  await open(page, links.tiles);
  const [value, tiles] = await asked(page);
  const kind = value < 0 ? 'Negative tiles' : 'Positive tiles';
  await slider(page, kind).focus();
  await press(page, 'ArrowUp', Math.abs(value));
  await check(page).press('Enter');
  await expect(page.locator('.feedback')).toContainText('count your tiles');
  for (let n = Math.abs(value); n < tiles; n += 2) await button(page, 'Add a zero pair').press('Enter');
  await button(page, 'Add a zero pair').press('Enter');
  await button(page, 'Take away a zero pair').press('Enter');
  await check(page).press('Enter');
  await rightWithHelp(page);
  await axe(page);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('coins: any that make the amount are right', async ({ page }) => {
    await open(page, links.coins);
    const [cents] = await asked(page);
    await tap(button(page, 'Add a dime'), Math.floor(cents / 10));
    await tap(button(page, 'Add a penny'), cents % 10 + 1);
    await button(page, 'Take away a penny').tap();
    await expect(status(page)).toContainText(cents % 10 === 1 ? 'and 1 penny.' : `and ${cents % 10} pennies.`);
    await check(page).tap();
    await right(page);
  });

  test('a frame: the places, and the buttons that fill it in order', async ({ page }) => {
    await open(page, links.frame);
    const [number] = await asked(page);
    await page.getByRole('checkbox', { name: 'Bottom row, place 5' }).tap();
    await tap(button(page, 'Put in a counter'), number);
    await expect(page.getByRole('checkbox', { name: 'Top row, place 1' })).toBeChecked();
    await button(page, 'Take out a counter').tap();
    await expect(page.getByRole('checkbox', { name: 'Bottom row, place 5' })).not.toBeChecked();
    await button(page, 'Put in a counter').tap();
    await check(page).tap();
    await right(page);
  });

  test('tiles that change the value on a table', async ({ page }) => {
    await open(page, links.change);
    const [wanted] = await asked(page);
    const words = await page.getByRole('img', { name: /tiles?\.$/ }).getAttribute('aria-label');
    const count = (kind) => Number(words.match(new RegExp(`(\\d+) ${kind}`))?.[1] ?? 0);
    const add = wanted - count('positive') + count('negative');
    await tap(button(page, add < 0 ? 'Add a negative tile' : 'Add a positive tile'), Math.abs(add));
    await check(page).tap();
    await right(page);
  });
});

for (const [width, height] of [[1366, 768], [1366, 620], [1024, 768], [390, 844], [390, 664]]) {
  test(`what is built with fits ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const [name, link] of Object.entries(links)) {
      await open(page, link);
      await expect(page.locator('#check')).toBeInViewport({ ratio: 1 });
      for (const key of await page.locator('.build .key').all()) await expect(key).toBeInViewport({ ratio: 1 });
      await noScroll(page);
      await shot(page, `build-${name}-${width}x${height}`);
    }
  });
}

test('at 320 px nothing is cut off sideways, and what is touched is 44 px wide and high', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const link of Object.values(links)) {
    await open(page, link);
    await noSidewaysScroll(page);
    for (const target of await page.locator('.build .key, .build .places input').all()) {
      const { x, width, height } = await target.boundingBox();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect(x + width).toBeLessThanOrEqual(320);
    }
  }
});

for (const theme of ['light', 'dark']) {
  test(`what is built with has no barriers axe can find (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    for (const name of ['hundreds', 'coins', 'frames', 'change']) {
      await open(page, links[name]);
      const more = page.getByRole('button', { name: /^(Add a|Put in)/ }).first();
      await more.click();
      await axe(page);
      await shot(page, `build-${name}-${theme}`);
    }
  });
}
