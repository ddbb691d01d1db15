// What axe cannot see, on every screen: zoom, spacing, contrast that the device asks for, size of targets, focus, and one voice.
import { axeFaults, expect, noSidewaysScroll, shot, test } from './fixtures.js';
import { asMaya, goTo, screens } from './everyScreen.js';
import { walkThrough, walkWith } from './keys.js';

/** Runs `look` on every screen, and gathers what it found by the screen's name. */
async function onEveryScreen(page, look) {
  const found = {};
  for (const screen of screens) {
    await test.step(screen[0], async () => {
      await goTo(page, screen);
      const faults = await look(screen[0]);
      if (faults?.length > 0) found[screen[0]] = faults;
    });
  }
  expect(found).toEqual({});
}

/** Chooses a radio in Set up, by its words. */
async function choose(page, words) {
  await goTo(page, screens.find(([name]) => name === 'settings'));
  await page.getByRole('radio', { name: words, exact: true }).check();
}

/** Words that lie outside the window or are cut off by their own box. */
function cutOff(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a, label, h1, h2, h3, p, li, td, th, summary, legend, input')]
      .filter((element) => element.checkVisibility() && !element.closest('.hidden-name, .lattice') && !element.matches('.skip-link, .hidden-name') && getComputedStyle(element).clipPath === 'none')
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const clipped = getComputedStyle(element).overflow === 'hidden' && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
        return clipped || box.right > innerWidth + 1 || box.left < -1;
      })
      .map((element) => `${element.className || element.tagName}: ${element.textContent.trim().slice(0, 50)}`),
  );
}

// 1366×768 at 200 % and at 400 %: the same as a window of that part of the size (WCAG 1.4.4, 1.4.10)
for (const [percent, width, height] of [[200, 683, 384], [400, 342, 192]]) {
  test(`at ${percent} % every screen reflows, and nothing is cut off`, async ({ page }) => {
    test.setTimeout(120_000);
    await asMaya(page);
    await page.setViewportSize({ width, height });
    await onEveryScreen(page, async (name) => {
      await noSidewaysScroll(page);
      await shot(page, `zoom-${percent}-${name}`);
      return cutOff(page);
    });
  });
}

test('with the spacing of WCAG 1.4.12 no words are lost', async ({ page }) => {
  test.setTimeout(120_000);
  await asMaya(page);
  // through the debugger: the page's policy allows no style of ours
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }');
    document.adoptedStyleSheets = [sheet];
  });
  for (const [width, height] of [[1366, 768], [390, 844]]) {
    await page.setViewportSize({ width, height });
    await onEveryScreen(page, async (name) => {
      await noSidewaysScroll(page);
      await shot(page, `spacing-${name}-${width}`);
      return cutOff(page);
    });
  }
});

for (const [name, media] of [['forced colors', { forcedColors: 'active' }], ['more contrast', { contrast: 'more' }]]) {
  test(`${name}: the focus is seen`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia(media);
    await asMaya(page);
    await onEveryScreen(page, async (screen) => {
      await shot(page, `${name.replace(' ', '-')}-${screen}`);
      await page.keyboard.press('Tab');
      return page.evaluate(() => {
        // a box may leave the ring to its label or its row
        const around = [];
        for (let element = document.activeElement; element && !element.matches('main, body, nav'); element = element.parentElement) around.push(getComputedStyle(element).outlineStyle);
        return around.every((ring) => ring === 'none') && around.length > 0 ? [`no ring on ${document.activeElement.outerHTML.slice(0, 80)}`] : [];
      });
    });
  });
}

const asDeviceSays = {
  'by day': {},
  'at night': { colorScheme: 'dark' },
  'with more contrast': { contrast: 'more' },
  'at night, with more contrast': { colorScheme: 'dark', contrast: 'more' },
  'in forced colors': { forcedColors: 'active' },
};
for (const [theme, settings] of [['the colors of the device', Object.entries(asDeviceSays)], ['the high contrast of Set up', [['by day', {}], ['in forced colors', { forcedColors: 'active' }]]]]) {
  test(`axe finds nothing on any screen, in ${theme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await asMaya(page);
    if (theme !== 'the colors of the device') {
      await choose(page, 'High contrast');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
    }
    await onEveryScreen(page, async () => {
      const faults = [];
      for (const [name, media] of settings) {
        // no color on its way to another: what axe reads is what stays
        await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none', reducedMotion: 'reduce', ...media });
        // in forced colors Chromium still tells our own `-webkit-text-fill-color`, which axe takes for the color of the words
        faults.push(...(await axeFaults(page, media.forcedColors && 'color-contrast')).map((fault) => `${name}: ${fault}`));
      }
      return faults;
    });
  });
}

/** What would move: elements, and what is drawn before and after them. */
function moving(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after', '::backdrop', '::details-content'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const moves = (times) => times.split(',').some((time) => Number.parseFloat(time) > 0.01);
        const still = !moves(style.transitionDuration) && (style.animationName === 'none' || !moves(style.animationDuration)) && style.scrollBehavior !== 'smooth';
        return still ? [] : [`${element.tagName}.${element.className.baseVal ?? element.className}${part ?? ''}`];
      }),
    ),
  );
}

for (const [name, reducedMotion] of [['the device asks for it', 'reduce'], ['a learner asks for it in Set up', 'no-preference']]) {
  test(`nothing moves where ${name}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion });
    await asMaya(page);
    if (reducedMotion === 'no-preference') {
      expect(await moving(page), 'what moves otherwise').not.toEqual([]);
      await choose(page, 'Keep things still');
      await expect(page.locator('html')).toHaveAttribute('data-motion', 'none');
    }
    await onEveryScreen(page, () => moving(page));
  });
}

for (const [width, height] of [[390, 844], [1366, 768]]) {
  test(`whatever can be pressed is at least 24 px each way, 44 px unless it stands in a sentence, ${width} px wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await asMaya(page);
    await page.setViewportSize({ width, height });
    await onEveryScreen(page, () => tooSmall(page));
  });
}

/** What is smaller than a finger needs; a box within its label is pressed by its label. */
function tooSmall(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('a, button, summary, select, textarea, input:not([type=hidden]), [role=button], [tabindex="0"]')]
      .filter((element) => element.checkVisibility() && !element.matches('.skip-link'))
      .map((element) => {
        const ticked = element.matches('input[type=radio], input[type=checkbox]');
        const pressed = (ticked && element.closest('label')) || element;
        const inSentence = element.matches('a') && getComputedStyle(element).display === 'inline';
        const modest = element.matches('select, textarea, a:not(.button, .tab, .mark, .lone-link)') || (pressed !== element && !pressed.matches('.pick'));
        const least = inSentence ? 0 : modest ? 24 : 44;
        const box = pressed.getBoundingClientRect();
        const small = Math.min(box.width, box.height) + 0.5 < least;
        return small && `${Math.round(box.width)}×${Math.round(box.height)} ${pressed.tagName}.${pressed.className.baseVal ?? pressed.className} ${pressed.textContent.trim().slice(0, 30)}`;
      })
      .filter(Boolean),
  );
}

test('a new place has the focus, and a name', async ({ page }) => {
  test.setTimeout(60_000);
  await asMaya(page);
  await onEveryScreen(page, async (name) => {
    await expect.poll(() => page.evaluate(() => Boolean(document.activeElement?.closest('main, form, aside, [role=complementary]')))).toBe(true);
    const told = await page.evaluate(() => [document.title, document.querySelectorAll('main').length, document.querySelectorAll('h1').length]);
    const faults = [];
    if (!/Trellis/.test(told[0]) || (told[0] === 'Trellis' && !/^(today|welcome)/.test(name))) faults.push(`title ${told[0]}`);
    if (told[1] !== 1) faults.push(`${told[1]} main`);
    if (told[2] > 1) faults.push(`${told[2]} h1`);
    return faults;
  });
});

test('one polite voice: the live region says what a reply says, once, and no other is assertive', async ({ page }) => {
  await asMaya(page);
  await goTo(page, screens.find(([name]) => name === 'practice'));
  const live = page.locator('#live');
  await expect(live).toHaveAttribute('role', 'status');
  await page.getByRole('textbox', { name: 'Your answer' }).fill('1');
  await page.keyboard.press('Enter');
  await expect(live).toContainText('Not yet');
  const loud = await page.evaluate(() => document.querySelectorAll('[aria-live=assertive], [role=alert]:not(:empty)').length);
  expect(loud).toBe(0);
  const heard = await live.textContent();
  await page.getByRole('textbox', { name: 'Your answer' }).fill('2');
  await page.keyboard.press('Enter');
  await expect(page.locator('.you-wrote')).toContainText('2');
  expect((await live.textContent()).length).toBeGreaterThan(0);
  expect(heard).toContain('Not yet');
});

for (const [width, height] of [[1366, 768], [820, 1100], [390, 844]]) {
  test(`by switch or keyboard alone every control of every screen is reached, seen and left again, ${width} px wide`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    await asMaya(page);
    await onEveryScreen(page, () => walkThrough(page));
  });
}

for (const [width, height] of [[820, 700], [390, 844]]) {
  test(`a plant that is walked to with arrows comes out from under the sheet of another, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await asMaya(page);
    await goTo(page, screens.find(([name]) => name === 'specimen'));
    await page.locator('.skill-plant[tabindex="0"]').focus();
    const before = await page.evaluate(() => document.activeElement.id);
    expect(await walkWith(page, ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowLeft'])).toEqual([]);
    expect(await page.evaluate(() => document.activeElement.id)).not.toBe(before);
  });
}

test('letters are chosen: OpenDyslexic comes only to whoever asks for it, and stays', async ({ page }) => {
  test.setTimeout(120_000);
  const asked = [];
  page.on('request', (request) => /opendyslexic/.test(request.url()) && asked.push(request.url()));
  await asMaya(page);
  await goTo(page, screens.find(([name]) => name === 'settings'));
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.getByRole('radio', { name: 'Letters with heavy feet (OpenDyslexic)' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-face', 'open-dyslexic');
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await page.evaluate(() => document.fonts.ready);
  await shot(page, 'letters-open-dyslexic');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-face', 'open-dyslexic');
  for (const width of [1366, 320]) {
    await page.setViewportSize({ width, height: 700 });
    for (const screen of screens) {
      await goTo(page, screen);
      await noSidewaysScroll(page);
    }
  }
});

test('letters are chosen: those of the device are put on everything, and nothing overflows', async ({ page }) => {
  test.setTimeout(120_000);
  await asMaya(page);
  await choose(page, 'Letters of this device');
  await expect(page.locator('html')).toHaveAttribute('data-face', 'system');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-face', 'system');
  for (const width of [1366, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await onEveryScreen(page, async () => {
      await noSidewaysScroll(page);
      const ours = await page.evaluate(() =>
        [...document.querySelectorAll('button, a, label, h1, h2, h3, p, li, td, input, select, textarea, text')]
          .filter((element) => element.checkVisibility() && !/^"?Trellis Zero"?, system-ui/.test(getComputedStyle(element).fontFamily) && !element.closest('pre, code, .source'))
          .map((element) => `${element.tagName}.${element.className.baseVal ?? element.className}: ${getComputedStyle(element).fontFamily}`),
      );
      return [...ours, ...(await cutOff(page))];
    });
  }
});
