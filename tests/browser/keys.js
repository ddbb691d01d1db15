// Walking through a screen with the Tab key alone, as by a keyboard or a switch.

/**
 * Presses Tab until the focus has left the page and come round. Tells what was never reached, where the focus was held, and where it stood hidden.
 * A group of radios is one stop, and so is what is walked through with arrows.
 */
export async function walkThrough(page) {
  await page.evaluate(note);
  const faults = new Set();
  let left = 0;
  let unreached = [];
  // an address that moves the focus on arrival begins in the middle: then it goes round twice
  for (let presses = 0; presses < 500 && (left === 0 || (left === 1 && unreached.length > 0)); presses += 1) {
    await page.keyboard.press('Tab');
    const { out, fault } = await page.evaluate(() => window.walk());
    if (fault) faults.add(fault);
    if (out) left += 1;
    if (left > 0) unreached = await page.evaluate(() => window.unreached());
  }
  if (left === 0) faults.add('the focus does not leave');
  return [...unreached, ...faults];
}

/** What is hidden of the places where the focus stands after each of the keys. */
export async function walkWith(page, keys) {
  await page.evaluate(note);
  const faults = new Set();
  for (const key of keys) {
    await page.keyboard.press(key);
    faults.add((await page.evaluate(() => window.walk())).fault);
  }
  return [...faults].filter(Boolean);
}

/** Runs in the page: leaves the two functions that are asked after each press and in the end. */
function note() {
  const walked = '[role=grid], [role=radiogroup], [role=toolbar], [role=tablist], [role=listbox], .lattice';
  const canBePressed = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable=true], [tabindex]:not(main, h1, h2, p)';
  const called = (element) => `${element.tagName.toLowerCase()}.${element.className.baseVal ?? element.className} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}`;
  /** What counts once: a group of radios, a field of cells with one stop, or the control itself. */
  const stopOf = (element) => {
    if (element.matches('input[type=radio]') && element.name) return `radios ${element.name}`;
    const cells = element.matches('input[tabindex]') && element.closest('[role=group]:has(input[tabindex="0"])'); // cells that are shaded, frames that are filled
    return cells || (element.tabIndex < 0 && element.closest(walked)) || (element.closest('[role=grid], .lattice') ?? element);
  };
  const there = () => [...document.querySelectorAll(canBePressed)].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled') && !element.closest('[inert], [aria-hidden=true]'));
  const reached = new Set();
  window.walk = () => {
    const here = document.activeElement;
    if (!here || here === document.body || here === document.documentElement) return { out: true };
    reached.add(stopOf(here));
    return { fault: isSeen(here) ? null : `hidden: ${called(here)}` };
  };
  window.unreached = () => there().filter((element) => !reached.has(stopOf(element))).map((element) => `never reached: ${called(element)}`);
  /** Whether some of it can be seen: a point of it is in the window, and nothing lies over it. A box that is drawn by its label is seen there. */
  function isSeen(element) {
    const boxes = [element, ...(element.labels ?? [])].flatMap((part) => [...part.getClientRects()]);
    const points = boxes.flatMap(({ left, top, width, height }) => [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) => [0.1, 0.3, 0.5, 0.7, 0.9].map((y) => [left + x * width, top + y * height])));
    return points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit && [element, ...(element.labels ?? [])].some((part) => part.contains(hit) || (hit.contains(part) && getComputedStyle(part).display === 'inline'));
    });
  }
}
