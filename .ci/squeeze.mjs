// What a host would send: brotli and gzip of a file, kept in the cache by content so that nothing is squeezed twice.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { cache, digest } from './paths.mjs';

const folder = join(cache, 'squeezed');
// Nothing we release is as large as this; what `make dev` builds is, and there the squeezing would take longer than the build.
const atEase = 4 << 20;
const making = new Map();
const ways = {
  br: (bytes) =>
    promisify(zlib.brotliCompress)(bytes, {
      params: { [zlib.constants.BROTLI_PARAM_QUALITY]: bytes.length < atEase ? 11 : 1, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(zlib.gzip)(bytes, { level: 9 }),
};

/** The bytes in encoding `way`: 'br' or 'gzip'. */
export async function squeeze(bytes, way) {
  return remember(`${digest(bytes)}.${way}`, folder, () => ways[way](bytes));
}

/** Reads `name` from a cache folder, or makes it once and keeps it; who asks meanwhile waits for the same. */
export function remember(name, place, make) {
  const path = join(place, name);
  if (!making.has(path)) making.set(path, readOrMake(path, make).finally(() => making.delete(path)));
  return making.get(path);
}

async function readOrMake(path, make) {
  try {
    return await readFile(path);
  } catch {
    const made = await make();
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.${process.pid}`, made);
    await rename(`${path}.${process.pid}`, path);
    return made;
  }
}
