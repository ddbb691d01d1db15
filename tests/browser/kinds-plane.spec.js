// Points are put on a plane by keys, by touch and by buttons, with the same result, and told by the way to them, never by coordinates.
// What they make, a line or a shape, is in kinds-shape.spec.js.
import { axe, dressed, expect, noScroll, open, shot, test } from './fixtures.js';

const one = '#/practice/sampler/coordinate-grid?exercise=plot-one-point';
const rule = '#/practice/sampler/coordinate-grid?exercise=points-of-a-rule';
const plant = '#/practice/sampler/coordinate-grid?exercise=a-plant-grows';
const mirror = '#/practice/sampler/four-quadrants?exercise=reflect-the-point';

const across = (page) => page.getByRole('slider', { name: 'Left and right' });
const upward = (page) => page.getByRole('slider', { name: 'Up and down' });
const button = (page, name) => page.getByRole('button', { name, exact: true });
/** What takes each point away; beside it stands what moves it. */
const mine = (page) => page.getByRole('list', { name: /^Your (points|corners)$/ }).getByRole('button', { name: /^Take away/ });
const right = (page) => page.getByRole('heading', { name: 'Yes, that is right.' });

/** The point of the question `Plot the point (6, 5).` */
async function asked(page) {
  const [, x, y] = (await page.locator('#question').textContent()).match(/\((\d+), (\d+)\)/);
  return [Number(x), Number(y)];
}

/** The points of the question `For each point, y is 2 more than x. Plot the points where x is 1, 2, and 4.` */
async function ruled(page) {
  const text = await page.locator('#question').textContent();
  const [, k, way] = text.match(/y is (\d+) (times|more than) x/);
  const xs = text.match(/where x is (.*)\./)[1].match(/\d+/g).map(Number);
  return xs.map((x) => [x, way === 'times' ? Number(k) * x : Number(k) + x]);
}

/** Where A is, from the words of the plane: `Point A: 5 squares left and 4 squares down.` */
async function given(page) {
  const words = await page.getByRole('img', { name: /^A coordinate plane/ }).getAttribute('aria-label');
  const way = (on, back) => {
    const [, count, side] = words.match(new RegExp(`Point A:.*?(\\d+) squares? (${on}|${back})`));
    return side === on ? Number(count) : -Number(count);
  };
  return [way('right', 'left'), way('up', 'down')];
}

/** The way to a point, as the app tells it. */
function way([x, y]) {
  return `${Math.abs(x)} ${x < 0 ? 'left' : 'right'}, ${Math.abs(y)} ${y < 0 ? 'down' : 'up'}`;
}

/** From where the axes meet to a point, by arrow keys. */
async function walk(page, [x, y]) {
  await page.keyboard.press('Home');
  for (let n = 0; n < Math.abs(x); n += 1) await page.keyboard.press(x < 0 ? 'ArrowLeft' : 'ArrowRight');
  for (let n = 0; n < Math.abs(y); n += 1) await page.keyboard.press(y < 0 ? 'ArrowDown' : 'ArrowUp');
}

/** What Chromium hands to a screen reader of the two sliders. (Its protocol leaves the text of a value empty, so that is read off the page.) */
async function heard(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const sliders = nodes.filter((node) => node.role?.value === 'slider' && !node.ignored);
  const property = (node, name) => node.properties.find((one) => one.name === name)?.value.value;
  return sliders.map((node) => ({ name: node.name.value, value: Number(node.value?.value), focused: property(node, 'focused') === true }));
}

/** Where two grid lines cross on the screen, so many squares from where the axes meet. */
async function crossing(page, [x, y]) {
  return page.locator('.ground svg').evaluate(
    (svg, [x, y]) => {
      const grid = svg.querySelector('.paper');
      const size = (name) => grid[name].baseVal.value;
      const ring = svg.querySelector('circle.here');
      const lines = svg.querySelector('.grid').getAttribute('d').match(/M[\d.]+ [\d.]+V/g).length - 1;
      const square = size('width') / lines;
      const at = svg.createSVGPoint();
      // the ring stands where the axes meet
      [at.x, at.y] = [ring.cx.baseVal.value + x * square, ring.cy.baseVal.value - y * square];
      const { x: left, y: top } = at.matrixTransform(svg.getScreenCTM());
      return [left, top];
    },
    [x, y],
  );
}

test('by keys alone: every key is told, Enter puts and takes and does not check', async ({ page }) => {
  await open(page, one);
  const [x, y] = await asked(page);
  await expect(across(page)).toBeFocused();
  await expect(across(page)).toHaveAttribute('aria-valuetext', 'Where the axes meet. Empty.');
  await page.keyboard.press('ArrowRight');
  expect(await heard(page)).toEqual([
    { name: 'Left and right', value: 1, focused: true },
    { name: 'Up and down', value: 0, focused: false },
  ]);
  await expect(across(page)).toHaveAttribute('aria-valuetext', '1 right. Empty.');
  await page.keyboard.press('ArrowUp');
  expect(await heard(page)).toEqual([
    { name: 'Left and right', value: 1, focused: false },
    { name: 'Up and down', value: 1, focused: true },
  ]);
  await expect(upward(page)).toHaveAttribute('aria-valuetext', '1 right, 1 up. Empty.');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(upward(page)).toHaveAttribute('aria-valuetext', '1 right, 6 up. Empty.');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(upward(page)).toHaveAttribute('aria-valuetext', '1 right, 8 up. Empty.'); // the plane ends there
  await page.keyboard.press('Enter');
  await expect(page.locator('#live')).toContainText('Point at 1 right, 8 up. 1 of 1 point.');
  await expect(page.locator('.feedback')).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(page.locator('#live')).toContainText('1 right, 8 up. Empty. 0 of 1 point.');
  await walk(page, [x, y]);
  await page.keyboard.press('Enter');
  await expect(mine(page)).toHaveAccessibleName(`Take away the point ${way([x, y])}`);
  await button(page, 'Check').press('Enter');
  await expect(right(page)).toBeVisible();
});

test('by touch on the crossings, in any order; a finger may slide to the right one first', async ({ page }) => {
  await open(page, rule);
  await dressed(page);
  const points = (await ruled(page)).reverse();
  // before the first touch: later the ring stands elsewhere
  const places = await Promise.all(points.map((point) => crossing(page, point)));
  for (const [left, top] of places.slice(1)) await page.mouse.click(left + 3, top - 3);
  await page.mouse.move(places[1][0], places[1][1]);
  await page.mouse.down();
  await page.mouse.move(places[0][0], places[0][1], { steps: 4 });
  await page.mouse.up();
  await expect(mine(page)).toHaveCount(3);
  await expect(page.locator('#live')).toContainText(`Point at ${way(points[0])}. 3 of 3 points.`);
  await button(page, 'Check').click();
  await expect(right(page)).toBeVisible();
  await expect(mine(page).first()).toBeDisabled();
});

test('by the buttons alone, and a point more than asked for is told and not put', async ({ page }) => {
  await open(page, mirror);
  const [x, y] = await given(page);
  const across = (await page.locator('#question').textContent()).includes('x-axis') ? [x, -y] : [-x, y];
  await button(page, 'One square left').click();
  await expect(page.locator('#live')).toContainText('1 left. Empty.');
  await button(page, 'Put a point').click();
  await expect(button(page, 'Take it away')).toBeVisible();
  await button(page, 'One square right').click();
  await button(page, 'Put a point').click();
  await expect(page.locator('#live')).toContainText('You have 1 point. Take it away first.');
  await expect(page.locator('.plane .told')).toContainText('You have 1 point. Take it away first.');
  await expect(mine(page)).toHaveCount(1);
  await button(page, 'Take away the point 1 left').click();
  await expect(mine(page)).toHaveCount(0);
  await expect(page.getByRole('slider', { name: 'Left and right' })).toBeFocused();
  await page.keyboard.press('Home');
  for (let n = 0; n < Math.abs(across[0]); n += 1) await button(page, across[0] < 0 ? 'One square left' : 'One square right').click();
  for (let n = 0; n < Math.abs(across[1]); n += 1) await button(page, across[1] < 0 ? 'One square down' : 'One square up').click();
  await button(page, 'Put a point').click();
  await button(page, 'Check').click();
  await expect(right(page)).toBeVisible();
});

test('some of the points are part of it; swapped ones are explained and read back with their coordinates', async ({ page }) => {
  await open(page, rule);
  const points = await ruled(page);
  await button(page, 'Check').click();
  await expect(page.locator('.feedback')).toContainText('There is no point yet. Put one on the grid, then check.');
  await across(page).focus();
  await walk(page, points[0]);
  await page.keyboard.press('Enter');
  await button(page, 'Check').click();
  await expect(page.locator('.feedback')).toContainText('All you chose fits. There is more that fits too.');
  await mine(page).first().click();
  for (const [x, y] of points) {
    await walk(page, [y, x]);
    await page.keyboard.press('Enter');
  }
  await button(page, 'Check').click();
  await expect(page.locator('.feedback')).toContainText('You used y to go right and x to go up.');
  await expect(page.locator('.you-wrote')).toContainText(`(${points[0][1]}, ${points[0][0]})`);
});

test('a reload keeps the points', async ({ page }) => {
  await open(page, rule);
  await page.getByRole('button', { name: 'Hint' }).first().click(); // a visitor who has done nothing leaves nothing behind
  const question = await page.locator('#question').textContent();
  await across(page).focus();
  await walk(page, [2, 7]);
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(page.locator('#question')).toHaveText(question);
  await expect(mine(page)).toHaveAccessibleName('Take away the point 2 right, 7 up');
});

for (const [width, height] of [[1366, 768], [1366, 620], [820, 1180], [390, 844], [390, 664]]) {
  for (const [name, link] of Object.entries({ one, rule, plant, mirror })) {
    test(`a plane to plot on (${name}) fits ${width}×${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, link);
      for (const part of ['#check', '.ground', '.moves', '.yours']) await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
      await noScroll(page);
      const problem = await page.locator('.problem').evaluate((problem) => problem.scrollHeight - problem.clientHeight);
      expect(problem, 'the question is seen whole').toBeLessThanOrEqual(1);
      for (const key of await page.locator('.moves .key').all()) {
        const { width, height } = await key.boundingBox();
        expect(Math.min(width, height), 'a finger finds each button').toBeGreaterThanOrEqual(44);
      }
      await shot(page, `plane-${name}-${width}x${height}`);
    });
  }
}

for (const theme of ['light', 'dark']) {
  test(`a plane to plot on has no barriers axe can find (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page, mirror);
    await across(page).focus();
    await page.keyboard.press('Enter');
    await axe(page);
    await shot(page, `plane-${theme}`);
  });
}
