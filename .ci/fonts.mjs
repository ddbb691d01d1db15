// Fonts: ours from public/fonts, the others from npm and cut down to the signs the app writes.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cache, digest, need, root } from './paths.mjs';
import { remember } from './squeeze.mjs';

const signs = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŸı‘’‚“”„–—…•‹›€™−×÷∕⁄≠≤≥≈½⅓⅔¼¾⅕⅛□√π°←↑→↓↔✓';

/** The bytes of a woff2 file by name: one in public/fonts, or one of the npm packages' own names. */
export async function findFont(name) {
  try {
    return await readFile(join(root, 'public', 'fonts', name));
  } catch {
    return subset(name);
  }
}

async function subset(name) {
  const source = name.startsWith('opendyslexic') ? '@fontsource/opendyslexic' : '@fontsource-variable/atkinson-hyperlegible-next';
  const manifest = need.resolve(`${source}/package.json`);
  const whole = await readFile(join(dirname(manifest), 'files', name));
  if (name.includes('latin-ext')) return whole; // fetched only for names that need it: cutting it would break them
  const key = digest(whole, signs, need('subset-font/package.json').version);
  return remember(`${key}.woff2`, join(cache, 'fonts'), () => need('subset-font')(whole, signs, { targetFormat: 'woff2' }));
}

function range(from, to) {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}
