// What axe cannot see, on every screen: zoom, spacing, contrast that the device asks for, size of targets, focus, and one voice.
import { axe, expect, noSidewaysScroll, shot, test } from './fixtures.js';
import { asMaya, goTo, screens } from './everyScreen.js';

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
  test(`${name}: axe finds nothing, and the focus is seen`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia(media);
    await asMaya(page);
    await onEveryScreen(page, async (screen) => {
      if (name !== 'forced colors') await axe(page); // axe cannot know the device's own colors
      await shot(page, `${name.replace(' ', '-')}-${screen}`);
      await page.keyboard.press('Tab');
      return page.evaluate(() => {
        // a box within its label may leave the ring to the label
        const rings = [document.activeElement, document.activeElement.closest('label')].filter(Boolean).map((element) => getComputedStyle(element).outlineStyle);
        return rings.every((ring) => ring === 'none') && document.activeElement !== document.body ? [`no ring on ${document.activeElement.outerHTML.slice(0, 80)}`] : [];
      });
    });
  });
}

test('where motion is not wanted, nothing moves', async ({ page }) => {
  test.setTimeout(60_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await asMaya(page);
  await onEveryScreen(page, () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element);
          const moves = (times) => times.split(',').some((time) => Number.parseFloat(time) > 0.01);
          return moves(style.transitionDuration) || (style.animationName !== 'none' && moves(style.animationDuration));
        })
        .map((element) => `${element.tagName}.${element.className.baseVal ?? element.className}`),
    ),
  );
});

test('whatever can be pressed is at least 24 px each way, 44 px unless it stands in a sentence', async ({ page }) => {
  test.setTimeout(60_000);
  await asMaya(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await onEveryScreen(page, () =>
    page.evaluate(() =>
      [...document.querySelectorAll('a, button, summary, input:not([type=hidden]), label.pick, [role=button], [tabindex="0"]')]
        .filter((element) => element.checkVisibility() && !element.matches('.skip-link') && !element.closest('label.pick input'))
        .filter((element) => !(element.matches('input[type=radio], input[type=checkbox]') && element.closest('label')))
        .map((element) => {
          const box = element.getBoundingClientRect();
          const inSentence = element.matches('a') && getComputedStyle(element).display === 'inline';
          const least = inSentence ? 0 : element.matches('a:not(.button, .tab, .mark, .lone-link)') ? 24 : 44;
          const small = Math.min(box.width, box.height) + 0.5 < least;
          return small && `${Math.round(box.width)}×${Math.round(box.height)} ${element.className.baseVal ?? element.className} ${element.textContent.trim().slice(0, 30)}`;
        })
        .filter(Boolean),
    ),
  );
});

test('a new place has the focus, and a name', async ({ page }) => {
  test.setTimeout(60_000);
  await asMaya(page);
  await onEveryScreen(page, async (name) => {
    await expect.poll(() => page.evaluate(() => Boolean(document.activeElement?.closest('main, form, aside, [role=complementary]')))).toBe(true);
    const told = await page.evaluate(() => [document.title, document.querySelectorAll('main').length, document.querySelectorAll('h1').length]);
    const faults = [];
    if (!/Trellis/.test(told[0]) || (told[0] === 'Trellis' && !['today', 'welcome'].includes(name))) faults.push(`title ${told[0]}`);
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

test('by switch or keyboard alone every screen is walked through and left again', async ({ page }) => {
  test.setTimeout(120_000);
  await asMaya(page);
  await onEveryScreen(page, async () => {
    const stops = await page.evaluate(
      () => [...document.querySelectorAll('a[href], button, input, summary, select, textarea, [tabindex="0"]')].filter((element) => element.checkVisibility()).length,
    );
    const seen = new Set();
    for (let press = 0; press < stops + 3; press += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const here = document.activeElement;
        here.dataset.stop ??= String(Math.random());
        return here === document.body ? 'out' : here.dataset.stop;
      });
      if (at === 'out' && seen.size > 0) break;
      seen.add(at);
    }
    return seen.size > 0 ? [] : ['nothing takes the focus'];
  });
});

test('letters are chosen: OpenDyslexic comes only to whoever asks for it, and stays', async ({ page }) => {
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
