// What the site weighs, file by file, what a first visit waits for, and whether it is within its budget.
import { squeeze } from './squeeze.mjs';

const critical = /^(index\.html|(start|trellis)-[0-9a-f]+\.(js|css|wasm))$/;
const packed = /\.(woff2|png)$/; // already compressed inside
const plainName = /^packs\/[^/]+(?<!-[0-9a-f]{10})\.json$/; // the same packs once more, for pages of an older build

/**
 * The budget in KB (a thousand bytes). A first visit to a practice link waits for the critical files, one skill and the people of stories: at
 * most 300 KB of brotli, the goal being 200. Some hosts know only gzip.
 */
const budget = [
  { what: 'program, first file', files: /^trellis-.*\.wasm$/, br: 262, gzip: 330 },
  { what: 'program, the rest', files: /^rest-.*\.wasm$/, br: 960 },
  { what: 'style', files: /^trellis-.*\.css$/, br: 13 },
  { what: 'glue', files: /^trellis-.*\.js$/, br: 9 },
  { what: 'page and start script', files: /^(index\.html|start-.*\.js)$/, br: 5 },
  { what: 'service worker and what calls it', files: /^(worker|offline-.*)\.js$/, br: 12 },
  { what: 'people of stories', files: /^packs\/cast-.*\.json$/, br: 12 },
  { what: 'largest pack', files: /^packs\/(?!cast-|index[-.]|sampler-)[^~]*-[0-9a-f]{10}\.json$/, largest: true, br: 24 },
  { what: 'sampler, which nobody learns from', files: /^packs\/sampler-[0-9a-f]{10}\.json$/, br: 32 },
  { what: 'largest skill', files: /^packs\/.*~.*-[0-9a-f]{10}\.json$/, largest: true, br: 6 },
];
const whole = { what: 'first visit to a question', br: 300, gzip: 380, goal: 200 };

/** Weighs every file: `{ address, raw, gzip, br }`, in bytes. */
export async function weigh(site) {
  const rows = [];
  for (const [address, bytes] of site) {
    const [gzip, br] = packed.test(address) ? [bytes, bytes] : [await squeeze(bytes, 'gzip'), await squeeze(bytes, 'br')];
    rows.push({ address, raw: bytes.length, gzip: gzip.length, br: br.length });
  }
  return rows;
}

/** Prints the table; bytes, since a kilobyte here is half a hundredth of a second on a slow school network. */
export function printSizes(rows) {
  const sorted = rows.filter((row) => !plainName.test(row.address)).sort((a, b) => critical.test(b.address) - critical.test(a.address) || b.br - a.br);
  const packs = sorted.filter((row) => row.address.startsWith('packs/'));
  line('file', 'raw', 'gzip', 'brotli');
  for (const row of sorted.filter((row) => !packs.includes(row))) line(`${critical.test(row.address) ? '•' : ' '} ${row.address}`, row.raw, row.gzip, row.br);
  line(`  packs/ (${packs.length})`, ...sum(packs));
  line('• first visit', ...sum(rows.filter((row) => critical.test(row.address))));
  line('  everything', ...sum(sorted));
}

/** What breaks the budget, a sentence each; empty where all is well. `rows` as `weigh` gives them for a release. */
export function overBudget(rows) {
  const parts = budget.map((part) => ({ ...part, weight: weightOf(part, rows) }));
  const all = { ...whole, weight: { br: total(parts, rows, 'br'), gzip: total(parts, rows, 'gzip') } };
  const broken = [];
  for (const { what, weight, goal, ...limits } of [...parts, all]) {
    for (const way of ['br', 'gzip'].filter((way) => limits[way])) {
      const kilobytes = weight[way] / 1000;
      const aim = goal && way === 'br' ? `, goal ${goal}` : '';
      console.log(`  ${what}, ${way}: ${kilobytes.toFixed(1)} KB of ${limits[way]}${aim}`);
      if (!(weight[way] > 0)) broken.push(`${what}: no such file`);
      if (kilobytes > limits[way]) broken.push(`${what}: ${kilobytes.toFixed(1)} KB ${way} is more than ${limits[way]}`);
    }
  }
  return broken;
}

function weightOf({ files, largest }, rows) {
  const own = rows.filter((row) => files.test(row.address));
  const add = largest ? (column) => Math.max(0, ...own.map((row) => row[column])) : (column) => own.reduce((all, row) => all + row[column], 0);
  return { br: add('br'), gzip: add('gzip') };
}

/** A question needs the critical files, its pack and the cast. */
function total(parts, rows, way) {
  const needed = parts.filter((part) => /largest skill|people/.test(part.what)).reduce((all, part) => all + part.weight[way], 0);
  return rows.filter((row) => critical.test(row.address)).reduce((all, row) => all + row[way], needed);
}

const sum = (rows) => ['raw', 'gzip', 'br'].map((column) => rows.reduce((total, row) => total + row[column], 0));
const line = (name, ...figures) =>
  console.log(name.padEnd(56) + figures.map((figure) => figure.toLocaleString('en').padStart(10)).join(''));
