// One stylesheet out of style/main.css and its layers, and one of the fonts, which are named under hashed addresses.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { need, root } from './paths.mjs';
import { findFont } from './fonts.mjs';

// Chrome 120, Safari 17.2, Firefox 121 as lightningcss writes versions: major << 16 | minor << 8.
const targets = { chrome: 120 << 16, safari: (17 << 16) | (2 << 8), firefox: 121 << 16 };

/** Bundles `style/{name}.css` with all it imports. `place(name, bytes)` puts a font into the site and returns its address. */
export async function buildStyle(name, { minify, place }) {
  const { bundle } = need('lightningcss');
  const filename = join(root, 'style', `${name}.css`);
  const { code, dependencies, warnings } = bundle({ filename, projectRoot: root, minify, targets, analyzeDependencies: true });
  for (const warning of warnings) console.warn(`   style: ${warning.message} (${warning.loc?.filename}:${warning.loc?.line})`);
  let css = code.toString();
  for (const { type, url, placeholder } of dependencies) {
    if (type !== 'url') throw new Error(`style: ${type} of ${url} was not bundled`);
    css = css.replaceAll(placeholder, await address(url, place));
  }
  return Buffer.from(css);
}

async function address(url, place) {
  if (/^(data:|#)/.test(url)) return url;
  const name = basename(url);
  const bytes = name.endsWith('.woff2') ? await findFont(name) : await readFile(join(root, 'public', url.replace(/^(\.?\.?\/)*/, '')));
  return place(`fonts/${name}`, bytes);
}
