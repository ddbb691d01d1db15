// The browser for tests and measurements: $CHROMIUM, or the first Chromium or Chrome found on this machine.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/Applications/Google Chrome.app/Contents/MacOS', '/Applications/Chromium.app/Contents/MacOS');
const candidates = () => [process.env.CHROMIUM, ...names.concat('Google Chrome', 'Chromium').flatMap((name) => places.map((place) => join(place, name)))];

/** Its path, or null. */
export function findChromium() {
  return candidates().find((path) => path && runs(path)) ?? null;
}

/** Flags for a quiet browser; root, as in a container, cannot use the sandbox. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
];

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1]?.endsWith('chromium.mjs')) {
  const found = findChromium();
  if (found) console.log(found);
  else process.exitCode = 1;
}
