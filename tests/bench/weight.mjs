// node tests/bench/weight.mjs: the program's bytes by floor and screen, in its first file and in the rest: the sizes of all functions, as wasm-opt left them, by the
// names they have in the source. A function made for one of our types (a view of Leptos, a reader of serde) counts as ours.
import { buildNamed, readHot } from '../../.ci/wasm.mjs';

const { wasm } = await buildNamed('web');
const hot = await readHot();
const sums = new Map();
for (const { name, bytes } of functionsOf(wasm)) {
  for (const room of roomsOf(name)) {
    const sum = sums.get(room) ?? sums.set(room, { first: 0, rest: 0 }).get(room);
    sum[hot.has(name) ? 'first' : 'rest'] += bytes;
  }
}
const line = (name, { first, rest }) => console.log(`${name.padEnd(36)}${first.toLocaleString('en').padStart(10)}${rest.toLocaleString('en').padStart(12)}`);
console.log(`${'raw bytes of functions'.padEnd(36)}${'first file'.padStart(10)}${'the rest'.padStart(12)}`);
for (const [room, sum] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) line(room.replace(/^.*\/(?=.)/, (path) => '  '.repeat(path.split('/').length - 1)), sum);

/** `all`, the floor, and within the shell the room and the screen: `ui/screens/today`. */
function roomsOf(name) {
  const own = /trellis(?:\[[0-9a-f]+\])?::(\w+)(?:::(\w+))?(?:::(\w+))?/.exec(name);
  if (!own) return ['all', `libraries/${/^[<&]*(?:dyn )?(\w+)/.exec(name)?.[1] ?? 'other'}`.replace(/\/(?!(core|alloc|std|dlmalloc|leptos|tachys|reactive_graph|serde|serde_json|toml|wasm_bindgen|rand_chacha|qrcodegen|libm)$).*/, '/other'), 'libraries/'];
  const [, floor, room, screen] = own;
  const within = floor === 'ui' || floor === 'practice' ? [`${floor}/${room}`] : [];
  return ['all', `${floor}`, ...within, ...(room === 'screens' && screen ? [`ui/screens/${screen}`] : [])];
}

/** Every function of a module with its name and the bytes of its body. */
function functionsOf(wasm) {
  const read = { at: 8 };
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = wasm[read.at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const sizes = [];
  const names = new Map();
  let imported = 0;
  while (read.at < wasm.length) {
    const id = wasm[read.at++];
    const end = number() + read.at;
    if (id === 2) imported = importedFunctions(number, read, wasm);
    if (id === 10) {
      for (let left = number(); left > 0; left -= 1) {
        const bytes = number();
        sizes.push(bytes);
        read.at += bytes;
      }
    }
    if (id === 0 && text(number, read, wasm) === 'name') readNames(number, read, wasm, end, names);
    read.at = end;
  }
  return sizes.map((bytes, index) => ({ name: names.get(index + imported) ?? '', bytes }));
}

function text(number, read, wasm) {
  const length = number();
  read.at += length;
  return wasm.toString('utf8', read.at - length, read.at);
}

function importedFunctions(number, read, wasm) {
  let functions = 0;
  for (let left = number(); left > 0; left -= 1) {
    text(number, read, wasm);
    text(number, read, wasm);
    const kind = wasm[read.at++];
    if (kind === 0) {
      number();
      functions += 1;
    } else if (kind === 3) read.at += 2;
    else {
      if (kind === 1) read.at += 1;
      const limited = wasm[read.at++] & 1;
      number();
      if (limited) number();
    }
  }
  return functions;
}

/** The part of the name section that names functions. */
function readNames(number, read, wasm, end, names) {
  while (read.at < end) {
    const part = wasm[read.at++];
    const partEnd = number() + read.at;
    if (part === 1) for (let left = number(); left > 0; left -= 1) names.set(number(), text(number, read, wasm));
    read.at = partEnd;
  }
}
