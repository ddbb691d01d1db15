// index.html with the addresses filled in, and the public files beside it.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { need, root } from './paths.mjs';

/** Every file below a folder as `[address, bytes]`, in a fixed order. */
export async function readTree(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return Promise.all(paths.sort().map(async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path)]));
}

/** The page: each address in `addresses` replaces the logical name that index.html is written with. */
export async function fillPage(addresses) {
  let html = await readFile(join(root, 'index.html'), 'utf8');
  for (const [name, address] of Object.entries(addresses)) {
    const written = `"${name}"`;
    if (!html.includes(written)) throw new Error(`index.html does not name ${written}`);
    html = html.replaceAll(written, `"${address}"`);
  }
  return Buffer.from(html.replace(/<!--[^]*?-->/g, '').replace(/\n\s+/g, '\n').replace(/\n{2,}/g, '\n'));
}

/** A script of public/ made small. It stays a classic script in the syntax it was written in. */
export async function minifyScript(name, bytes, target) {
  const { code } = await need('esbuild').transform(bytes.toString(), { minify: true, target, sourcefile: name, legalComments: 'none' });
  return Buffer.from(code);
}
