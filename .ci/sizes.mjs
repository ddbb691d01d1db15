// What the site weighs, file by file, and what a first visit waits for.
import { squeeze } from './squeeze.mjs';

const critical = /^(index\.html|(start|trellis)-[0-9a-f]+\.(js|css|wasm))$/;
const packed = /\.(woff2|png)$/; // already compressed inside

/** Prints the table; bytes, since a kilobyte here is half a hundredth of a second on a slow school network. */
export async function printSizes(site) {
  const rows = [];
  for (const [address, bytes] of site) {
    const [gzip, br] = packed.test(address) ? [bytes, bytes] : [await squeeze(bytes, 'gzip'), await squeeze(bytes, 'br')];
    rows.push([address, bytes.length, gzip.length, br.length, critical.test(address)]);
  }
  rows.sort((a, b) => b[4] - a[4] || b[3] - a[3]);
  const shown = rows.filter((row) => row[4] || !row[0].startsWith('packs/'));
  const packs = rows.filter((row) => row[0].startsWith('packs/'));
  line('file', 'raw', 'gzip', 'brotli');
  for (const row of shown) line(`${row[4] ? '•' : ' '} ${row[0]}`, ...row.slice(1, 4));
  if (packs.length) line(`  packs/ (${packs.length})`, ...sum(packs));
  line('• first visit', ...sum(rows.filter((row) => row[4])));
  line('  everything', ...sum(rows));
}

const sum = (rows) => [1, 2, 3].map((column) => rows.reduce((total, row) => total + row[column], 0));
const line = (name, ...figures) =>
  console.log(name.padEnd(56) + figures.map((figure) => figure.toLocaleString('en').padStart(10)).join(''));
