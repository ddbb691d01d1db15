// A line through two points and a shape by its corners: by keys, by touch and by buttons, with the same result; points can be moved and
// taken away in the list below, and all of it is told.
import { axe, expect, noScroll, open, shot, test } from './fixtures.js';

const equation = '#/practice/sampler/graph-a-line?exercise=from-its-equation';
const pump = '#/practice/sampler/graph-a-line?exercise=a-steady-pump';
const slope = '#/practice/sampler/graph-a-line?exercise=with-the-same-slope';
const rectangle = '#/practice/sampler/shapes-on-a-grid?exercise=draw-the-rectangle';
const mirror = '#/practice/sampler/shapes-on-a-grid?exercise=reflect-the-triangle';
const area = '#/practice/sampler/rectangles-to-order?exercise=of-an-area';
const perimeter = '#/practice/sampler/rectangles-to-order?exercise=of-a-perimeter';

const across = (page) => page.getByRole('slider', { name: 'Left and right' });
const button = (page, name) => page.getByRole('button', { name, exact: true });
const list = (page) => page.getByRole('list', { name: /^Your (points|corners)$/ });
const mine = (page) => list(page).getByRole('button', { name: /^Take away/ });
const right = (page) => page.getByRole('heading', { name: 'Yes, that is right.' });
const made = (page) => page.locator('.ground svg .made');

/** The way to a place, as the app tells it. */
function way([x, y], start = 'where the axes meet') {
  const ways = [x && `${Math.abs(x)} ${x < 0 ? 'left' : 'right'}`, y && `${Math.abs(y)} ${y < 0 ? 'down' : 'up'}`];
  return ways.filter(Boolean).join(', ') || start;
}

/** From where counting begins to a place, by arrow keys. */
async function walk(page, [x, y]) {
  await page.keyboard.press('Home');
  for (let n = 0; n < Math.abs(x); n += 1) await page.keyboard.press(x < 0 ? 'ArrowLeft' : 'ArrowRight');
  for (let n = 0; n < Math.abs(y); n += 1) await page.keyboard.press(y < 0 ? 'ArrowDown' : 'ArrowUp');
}

/** Puts points in turn, by keys. */
async function put(page, places) {
  await across(page).focus();
  for (const place of places) {
    await walk(page, place);
    await page.keyboard.press('Enter');
  }
}

/** Where two grid lines cross on the screen, so many squares from where the ring is. */
async function crossing(page, [x, y]) {
  return page.locator('.ground svg').evaluate(
    (svg, [x, y]) => {
      const grid = svg.querySelector('.paper');
      const ring = svg.querySelector('circle.here');
      const lines = svg.querySelector('.grid').getAttribute('d').match(/M[\d.]+ [\d.]+V/g).length - 1;
      const square = grid.width.baseVal.value / lines;
      const at = svg.createSVGPoint();
      [at.x, at.y] = [ring.cx.baseVal.value + x * square, ring.cy.baseVal.value - y * square];
      const { x: left, y: top } = at.matrixTransform(svg.getScreenCTM());
      return [left, top];
    },
    [x, y],
  );
}

/** Slope and starting value of the question `Draw the line y = −2x + 3.`, as its mathematics is spelled out. */
async function line(page) {
  const math = (await page.locator('#question math').first().textContent()).replace(/[\s\u2061-\u2064]/g, '').replaceAll('−', '-');
  const [, m, sign, b] = math.match(/y=(-?\d+)x([+-])(\d+)/);
  return [Number(m), Number(sign + b)];
}

/** The points A, B, C of the plane, from its words: `Point A: 5 squares left and 4 squares down.` */
async function given(page) {
  const words = await page.getByRole('img', { name: /^A coordinate plane/ }).getAttribute('aria-label');
  return ['A', 'B', 'C'].map((name) => {
    const [, told] = words.match(new RegExp(`Point ${name}: ([^.]*)\\.`));
    const far = (on, back) => {
      const found = told.match(new RegExp(`(\\d+) squares? (${on}|${back})`));
      return found ? Number(found[1]) * (found[2] === on ? 1 : -1) : 0;
    };
    return [far('right', 'left'), far('up', 'down')];
  });
}

/** What Chromium hands to a screen reader: role and name of all in the list of points, in turn. */
async function heard(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const pressed = (node) => node.properties?.find((one) => one.name === 'pressed')?.value.value;
  return nodes
    .filter((node) => node.role?.value === 'button' && !node.ignored && /^(Move|Take away) the/.test(node.name?.value ?? ''))
    .map((node) => [node.name.value, pressed(node)].filter((part) => part !== undefined && part !== 'false').join(', '));
}

test('a line by keys: it is drawn with the second point, told, and any two of its points are right', async ({ page }) => {
  await open(page, equation);
  const [m, b] = await line(page);
  await expect(page.getByRole('group', { name: 'Put 2 points on the grid to draw a line' })).toBeVisible();
  await put(page, [[0, b]]);
  await expect(page.locator('#live')).toContainText(`Point at ${way([0, b])}. 1 of 2 points.`);
  await expect(made(page)).toHaveCount(0);
  await button(page, 'Check').click();
  await expect(page.locator('.feedback')).toContainText('A line needs 2 points. Put one more, then check.');
  // the other point lies to the right where that is on the plane, else to the left
  const far = Math.abs(b + m) <= 6 ? 1 : -1;
  await put(page, [[far, b + far * m]]);
  await expect(page.locator('#live')).toContainText(`Point at ${way([far, b + far * m])}. 2 of 2 points. The line is drawn.`);
  await expect(made(page)).toHaveCount(1);
  await button(page, 'Check').click();
  await expect(right(page)).toBeVisible();
});

test('a line with slope and starting value mixed up is explained, and read back', async ({ page }) => {
  await open(page, equation);
  const [m, b] = await line(page);
  await put(page, [[0, m], [1, m + b]]);
  await button(page, 'Check').click();
  await expect(page.locator('.feedback')).toContainText('Which number of the equation tells where it crosses?');
  await expect(page.locator('.you-wrote')).toContainText('line through (');
});

test('a point of a line is moved from the list: by keys, and it can stay', async ({ page }) => {
  await open(page, pump);
  const [, g, m] = (await page.locator('#question').textContent()).match(/moves (\d+) gallons of water every (\d+) minutes/).map(Number);
  await put(page, [[1, 1], [m, g]]);
  expect(await heard(page)).toEqual([
    `Move the point ${way([1, 1])}`,
    `Take away the point ${way([1, 1])}`,
    `Move the point ${way([m, g])}`,
    `Take away the point ${way([m, g])}`,
  ]);
  await button(page, 'Move the point 1 right, 1 up').press('Enter');
  await expect(across(page)).toBeFocused();
  await expect(page.locator('#live')).toContainText('1 right, 1 up. You are moving a point.');
  expect((await heard(page))[0]).toBe('Move the point 1 right, 1 up, true');
  await page.keyboard.press('Escape');
  await expect(page.locator('#live')).toContainText('Point at 1 right, 1 up.');
  await button(page, 'Move the point 1 right, 1 up').press('Enter');
  await expect(button(page, 'Put it here')).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.locator('#live')).toContainText('Point at where the axes meet. 2 of 2 points. The line is drawn.');
  await expect(mine(page)).toHaveCount(2);
  await button(page, 'Check').click();
  await expect(right(page)).toBeVisible();
});

test('a shape by touch: it grows from corner to corner and closes; crossed sides are not ready', async ({ page }) => {
  await open(page, rectangle);
  const [a, b, c] = await given(page);
  const d = [a[0], c[1]];
  let ring = [0, 0];
  const touch = async (place) => {
    const [left, top] = await crossing(page, [place[0] - ring[0], place[1] - ring[1]]);
    await page.mouse.click(left + 2, top - 2);
    ring = place;
  };
  for (const corner of [a, c, b]) await touch(corner);
  await button(page, 'Check').click();
  await expect(page.locator('.feedback')).toContainText('Your shape needs 1 more corner. Put it, then check.');
  await touch(d);
  await expect(page.locator('#live')).toContainText(`Corner at ${way(d)}. 4 of 4 corners. The shape is closed.`);
  await expect(page.locator('.ground svg .made.closed')).toHaveCount(1);
  await button(page, 'Check').click();
  await expect(page.locator('.feedback')).toContainText('Two sides of your shape cross or touch.');
  for (const corner of [c, b, d]) await button(page, `Take away the corner ${way(corner)}`).click();
  await expect(mine(page)).toHaveCount(1);
  for (const corner of [b, c, d]) await touch(corner);
  await expect(mine(page)).toHaveCount(4);
  await button(page, 'Check').click();
  await expect(right(page)).toBeVisible();
});

test('a reflection over the wrong axis is explained; moved corners keep their turn', async ({ page }) => {
  await open(page, mirror);
  const corners = await given(page);
  const x = (await page.locator('#question').textContent()).includes('x-axis');
  const flip = ([left, up], over) => (over ? [left, -up] : [-left, up]);
  await put(page, corners.map((corner) => flip(corner, !x)));
  await button(page, 'Check').click();
  await expect(page.locator('.feedback')).toContainText('Which axis does the question name?');
  for (const corner of corners) {
    await button(page, `Move the corner ${way(flip(corner, !x))}`).click();
    await walk(page, flip(corner, x));
    await page.keyboard.press('Enter');
  }
  expect(await mine(page).evaluateAll((keys) => keys.map((key) => key.getAttribute('aria-label')))).toEqual(
    corners.map((corner) => `Take away the corner ${way(flip(corner, x))}`),
  );
  await button(page, 'Check').click();
  await expect(page.getByRole('heading', { name: 'Yes. You used help and got there.' })).toBeVisible();
});

test('any rectangle of the area is right, by the buttons alone and wherever it stands', async ({ page }) => {
  await open(page, area);
  const size = Number((await page.locator('#question').textContent()).match(/area of (\d+) square/)[1]);
  const high = [2, 3, 4, 5].find((high) => size % high === 0 && size / high < 10);
  const wide = size / high;
  await expect(page.locator('.ground svg text')).toHaveCount(0); // grid paper has no numbers
  await expect(across(page)).toHaveAttribute('aria-valuetext', 'The lower left corner. Empty.');
  const go = async (name, times) => {
    for (let n = 0; n < times; n += 1) await button(page, `One square ${name}`).click();
  };
  await go('right', 1);
  await go('up', 1);
  for (const [name, times] of [['right', wide], ['up', high], ['left', wide], ['down', 0]]) {
    await button(page, 'Put a corner').click();
    await go(name, times);
  }
  await expect(mine(page)).toHaveCount(4);
  await button(page, 'Check').click();
  await expect(right(page)).toBeVisible();
});

test('an area in place of a perimeter is explained', async ({ page }) => {
  let around, high;
  // until a rectangle on this grid has that area, and another perimeter: who has done nothing gets another question each time
  for (let tries = 0; tries < 30 && !high; tries += 1) {
    await page.goto('about:blank');
    await open(page, perimeter);
    around = Number((await page.locator('#question').textContent()).match(/perimeter of (\d+) units/)[1]);
    high = [1, 2, 3, 4, 5, 6, 7, 8].find((high) => around % high === 0 && around / high <= 10 && 2 * (high + around / high) !== around);
  }
  const wide = around / high;
  await put(page, [[0, 0], [wide, 0], [wide, high], [0, high]]);
  await button(page, 'Check').click();
  await expect(page.locator('.feedback')).toContainText(`Your rectangle holds ${around} squares. Perimeter is the way around it.`);
});

test('a reload keeps the corners in their turn', async ({ page }) => {
  await open(page, mirror);
  await page.getByRole('button', { name: 'Hint' }).first().click(); // a visitor who has done nothing leaves nothing behind
  const question = await page.locator('#question').textContent();
  await put(page, [[4, 2], [-1, -3]]);
  await page.reload();
  await expect(page.locator('#question')).toHaveText(question);
  await expect(mine(page).first()).toHaveAccessibleName('Take away the corner 4 right, 2 up');
  await expect(mine(page).last()).toHaveAccessibleName('Take away the corner 1 left, 3 down');
});

test('the ring hides no number of an axis', async ({ page }) => {
  await open(page, equation);
  await across(page).focus();
  await page.keyboard.press('ArrowRight');
  const order = await page.locator('.ground svg').evaluate((svg) => {
    const all = [...svg.children];
    return all.lastIndexOf(svg.querySelector('path.here')) < all.indexOf(svg.querySelector('text'));
  });
  expect(order).toBe(true);
  await shot(page, 'plane-ring');
});

for (const [width, height] of [[1366, 768], [1366, 620], [820, 1180], [390, 844], [390, 664], [320, 640]]) {
  for (const [name, link] of Object.entries({ equation, slope, rectangle, area })) {
    test(`a line or a shape to draw (${name}) fits ${width}×${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, link);
      if (width > 320) {
        for (const part of ['#check', '.ground', '.moves', '.yours']) await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
        await noScroll(page);
      }
      await put(page, name === 'equation' || name === 'slope' ? [[1, 1], [2, 3]] : [[1, 1], [3, 1], [3, 3], [1, 3]]);
      for (const key of await page.locator('.plane .key').all()) {
        const { width, height } = await key.boundingBox();
        expect(Math.min(width, height), 'a finger finds each button').toBeGreaterThanOrEqual(44);
      }
      await shot(page, `shape-${name}-${width}x${height}`);
    });
  }
}

for (const theme of ['light', 'dark']) {
  test(`a shape to draw has no barriers axe can find (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page, rectangle);
    await put(page, [[0, 0], [2, 0], [2, 2], [0, 2]]);
    await button(page, 'Move the corner 2 right').click();
    await axe(page);
    await shot(page, `shape-${theme}`);
  });
}
