// Comes when the page has nothing else to do (`start.js` asks for it): keeps Trellis on this device, and tells the program when a new build
// waits. The program reads `trellisStart.offline` (`coming`, `ready`, `failed`) and `trellisStart.newer`, and hears of changes by an event.
const start = window.trellisStart;
const worker = navigator.serviceWorker;
const hour = 3_600_000;
let served = !!worker.controller;
let registration;
let asked = 0;
// in this place something was typed, drawn or chosen, and perhaps not kept yet
let begun = !!navigator.userActivation?.hasBeenActive;

for (const kind of ['input', 'click', 'pointerup', 'keyup']) addEventListener(kind, ({ target }) => (begun ||= !!target.closest?.('main')), true);
addEventListener('hashchange', () => (begun = false), true);
start.takeNewer = () => {
  if (!document.querySelector('main textarea')) begun = false; // the settings keep everything at once
  registration?.waiting?.postMessage({ ask: 'begin' });
};
tell('offline', 'coming');
if (start.controller && worker.controller !== start.controller) reloadBetweenItems(); // a new build was accepted while this page began
worker.addEventListener('controllerchange', () => {
  if (served) reloadBetweenItems();
  served = true;
});
addEventListener('online', () => (start.offline === 'ready' ? keepGrade() : register()));
document.addEventListener('visibilitychange', lookForNewer);
// the program writes the learner's grade on the page's root
new MutationObserver(keepGrade).observe(document.documentElement, { attributeFilter: ['data-grade'] });
register();

async function register() {
  try {
    registration = await worker.register('worker.js');
    if (!registration) return; // a browser that only pretends
    asked = Date.now();
    registration.addEventListener('updatefound', () => follow(registration.installing));
    follow(registration.installing);
    if (registration.waiting) tell('newer', true);
    await worker.ready;
    await keepGrade();
  } catch {
    tell('offline', 'failed'); // the next visit, or the network's return, tries again
  }
}

function follow(installing) {
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'installed' && worker.controller) tell('newer', true);
    if (installing.state === 'redundant' && !registration.active) tell('offline', 'failed');
  });
}

/** Asks for every pack of the learner's grade, and knows when they are here. */
async function keepGrade() {
  const active = registration?.active;
  if (!active) return;
  const channel = new MessageChannel();
  channel.port1.onmessage = ({ data }) => tell('offline', data === 'kept' ? 'ready' : start.offline === 'ready' ? 'ready' : 'failed');
  // somebody new has no grade yet: the packs that came before the worker tell
  const opened = performance.getEntriesByType('resource').map(({ name }) => /\/packs\/[a-z-]+\.([k\d]+)\./.exec(name)?.[1]);
  active.postMessage({ ask: 'keep', grades: [document.documentElement.dataset.grade, ...opened] }, [channel.port2]);
}

/** A page that stays open for days asks once an hour, when somebody comes back to it. */
function lookForNewer() {
  if (document.hidden || !registration || Date.now() - asked < hour) return;
  asked = Date.now();
  registration.update().catch(() => {});
}

function tell(what, now) {
  start[what] = now;
  dispatchEvent(new Event('trellis-offline'));
}

/** A new build was accepted, here or in another tab. Nobody loses the question they are at, or what they began in this place: it loads anew when they leave that. */
function reloadBetweenItems() {
  let before;
  const look = () => {
    const bench = document.querySelector('.bench')?.dataset.state;
    const betweenItems = bench === undefined || (before === 'good' && bench === 'asking');
    before = bench;
    const busy = bench === undefined && (begun || document.activeElement?.matches('textarea, input:not([type=radio], [type=checkbox])'));
    if (betweenItems && !busy && !document.querySelector('dialog[open]')) location.reload();
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-state'] });
  document.addEventListener('focusout', () => setTimeout(look));
  look();
}
