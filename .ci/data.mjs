// What the program has in memory from the start (words, tables, names of fields), cut in two like its functions (split.mjs): what the
// first file's code can reach, and the rest. The linker says where each object lies and who points at it (`--emit-relocs`).

const custom = 0, codeSection = 10, dataSection = 11, symbolTable = 8, dataSymbol = 1, sectionSymbol = 3, undefinedSymbol = 0x10, explicitName = 0x40;
const memoryAddress = [3, 4, 5, 11, 23], functionPointer = [2], functionNumber = [1], withAddend = [...memoryAddress, 8, 9, 14, 15, 16, 17, 21, 22];

/**
 * What lies in the memory of a program as the linker left it: its objects, `{ start, end, sites, targets }`, the pointers to functions,
 * `{ place, index }`: the address where one stands, and the function's place in the table; and `taken`, the places in the table that stand
 * in code as numbers. `sites` are the numbers that stand in code for an
 * address in this object (often its start, sometimes before it, where an index does not begin at 0); `targets` the objects it points at.
 */
export function memoryOf(wasm) {
  const sections = sectionsOf(wasm);
  const segments = segmentsOf(wasm, sections);
  const symbols = symbolsOf(wasm, sections).map((symbol) => {
    if (symbol?.segment === undefined) return undefined;
    const start = segments[symbol.segment].address + symbol.offset;
    return { start, end: start + symbol.size, sites: new Set(), targets: new Set() };
  });
  const objects = symbols.filter((symbol) => symbol && symbol.end > symbol.start).sort((a, b) => a.start - b.start);
  for (const { symbol, addend } of relocations(wasm, sections, 'reloc.CODE')) symbols[symbol]?.sites.add(symbols[symbol].start + addend);
  const data = sections.find(({ id }) => id === dataSection);
  const placeOf = (at) => {
    const segment = segments.find(({ from, to }) => data.from + at >= from && data.from + at < to);
    return segment.address + data.from + at - segment.from;
  };
  for (const { at, symbol } of relocations(wasm, sections, 'reloc.DATA')) {
    const place = placeOf(at);
    for (const object of objects.filter(({ start, end }) => start <= place && place < end)) if (symbols[symbol]) object.targets.add(symbols[symbol]);
  }
  const pointers = relocations(wasm, sections, 'reloc.DATA', functionPointer).map(({ at }) => ({ place: placeOf(at), index: wasm.readUInt32LE(data.from + at) }));
  const code = sections.find(({ id }) => id === codeSection);
  const taken = relocations(wasm, sections, 'reloc.CODE', functionNumber).map(({ at }) => reader(wasm, code.from + at).signed());
  return { objects, pointers, taken: [...new Set(taken)].sort((a, b) => a - b) };
}

/** The stretches of memory, `[start, end)`, that only the rest can reach, where the first file's code holds these `numbers`. */
export function coldStretches(objects, numbers) {
  const sorted = Uint32Array.from([...numbers].filter((number) => number > 0)).sort();
  const hot = new Set();
  const reach = (object) => {
    if (hot.has(object)) return;
    hot.add(object);
    object.targets.forEach(reach);
  };
  // one past the end counts too: a loop may count down from there
  const within = ({ start, end }) => { const next = sorted[firstAtLeast(sorted, start)]; return next !== undefined && next <= end; };
  for (const object of objects) if (within(object) || [...object.sites].some((site) => numbers.has(site))) reach(object);
  const warm = objects.filter((object) => hot.has(object));
  const meets = (start, end) => warm.some((object) => object.start < end && object.end > start);
  const cold = objects.filter((object) => !hot.has(object) && !meets(object.start, object.end));
  const stretches = [];
  for (const { start, end } of cold) {
    const last = stretches.at(-1);
    if (last && !meets(last[1], end)) last[1] = Math.max(last[1], end);
    else stretches.push([start, end]);
  }
  return stretches;
}

/** The places in the table of functions that the first file can know: they stand as numbers in its code, written out, or in memory that is not cold. */
export function knownFunctions({ pointers, taken }, stretches, text) {
  const isCold = (place) => stretches.some(([start, end]) => start <= place && place < end);
  const handed = numbersHanded(text);
  const known = new Set(taken.filter((index) => handed.has(index)));
  for (const { place, index } of pointers) if (!isCold(place)) known.add(index);
  return known;
}

/** Every number in code that may be an address; `text` is a program, written out. */
export const numbersIn = (text) =>
  new Set(Array.from(text.replace(/^ \((?:data|elem) .*$/gm, '').matchAll(/(?:i32\.const |offset=)(-?\d+)/g), ([, number]) => Number(number)));

/** The numbers in code that are handed on: nobody reckons with the place of a function. One line of the text is one step, one space deeper than what it is for. */
function numbersHanded(text) {
  const handed = new Set();
  const above = [];
  for (const line of text.split('\n')) {
    const depth = line.length - line.trimStart().length;
    above[depth] = line;
    const number = /^ *\(i32\.const (\d+)\)$/.exec(line)?.[1];
    if (number && !reckons.test(above[depth - 1])) handed.add(Number(number));
  }
  return handed;
}
const reckons = /^ *\(i32\.(?:add|sub|mul|div|rem|and|or|xor|shl|shr|rot|lt|le|gt|ge)/;

/** The first file with zeros where the stretches lie, and the rest with what lay there. */
export function cutData(first, rest, stretches) {
  const cut = Buffer.from(first);
  const moved = [];
  for (const { address, from, to } of segmentsOf(first, sectionsOf(first))) {
    for (const [start, end] of stretches) {
      const [low, high] = [Math.max(start, address), Math.min(end, address + to - from)];
      if (low >= high) continue;
      const bytes = first.subarray(from + low - address, from + high - address);
      if (bytes.some((byte) => byte !== 0)) moved.push({ address: low, bytes });
      cut.fill(0, from + low - address, from + high - address);
    }
  }
  const segments = moved.map(({ address, bytes }) => Buffer.concat([Buffer.from([0, 0x41]), signed(address), Buffer.from([0x0b]), unsigned(bytes.length), bytes]));
  const body = Buffer.concat([unsigned(segments.length), ...segments]);
  const kept = sectionsOf(rest);
  const before = kept.filter(({ id }) => id !== custom).map(({ whole, to }) => rest.subarray(whole, to));
  const after = kept.filter(({ id }) => id === custom).map(({ whole, to }) => rest.subarray(whole, to));
  return { first: cut, rest: Buffer.concat([rest.subarray(0, 8), ...before, Buffer.from([dataSection]), unsigned(body.length), body, ...after]) };
}

/** The program without the linker's notes, which are true of this file alone. */
export function withoutNotes(wasm) {
  const kept = sectionsOf(wasm).filter(({ name }) => name !== 'linking' && !name.startsWith('reloc.'));
  return Buffer.concat([wasm.subarray(0, 8), ...kept.map(({ whole, to }) => wasm.subarray(whole, to))]);
}

/** The program without what it lays into memory: the first file has done that, and a second time would undo what happened since. */
export function withoutData(wasm) {
  const kept = sectionsOf(wasm).filter(({ id }) => ![dataSection, dataSection + 1].includes(id));
  return Buffer.concat([wasm.subarray(0, 8), ...kept.map(({ whole, to }) => wasm.subarray(whole, to))]);
}

function sectionsOf(wasm) {
  const sections = [];
  for (let at = 8; at < wasm.length; ) {
    const read = reader(wasm, at + 1);
    const size = read.number();
    const from = read.at;
    sections.push({ id: wasm[at], whole: at, from, to: from + size, name: wasm[at] === custom ? read.text() : '' });
    at = from + size;
  }
  return sections;
}

function segmentsOf(wasm, sections) {
  const section = sections.find(({ id }) => id === dataSection);
  const read = reader(wasm, section.from);
  return Array.from({ length: read.number() }, () => {
    if (read.number() !== 0 || read.byte() !== 0x41) throw new Error('a segment of data that does not stand at a fixed place is not expected');
    const address = read.signed();
    read.byte();
    const size = read.number();
    const from = read.at;
    read.at += size;
    return { address, from, to: from + size };
  });
}

function symbolsOf(wasm, sections) {
  const section = sections.find(({ name }) => name === 'linking');
  if (!section) throw new Error('the linker left no notes: --emit-relocs is expected');
  const read = reader(wasm, section.from);
  read.text();
  read.number();
  while (read.at < section.to) {
    const kind = read.number();
    const size = read.number();
    if (kind === symbolTable) return Array.from({ length: read.number() }, () => symbol(read));
    read.at += size;
  }
  throw new Error('the linker left no table of symbols');
}

function symbol(read) {
  const kind = read.byte();
  const flags = read.number();
  const defined = !(flags & undefinedSymbol);
  if (kind === dataSymbol) {
    read.text();
    return defined ? { segment: read.number(), offset: read.number(), size: read.number() } : undefined;
  }
  read.number();
  if (kind !== sectionSymbol && (defined || flags & explicitName)) read.text();
  return undefined;
}

/** Where an address, or what else is of these `kinds`, is written: `{ at, symbol, addend }`, `at` from the beginning of the section. */
function relocations(wasm, sections, of, kinds = memoryAddress) {
  const section = sections.find(({ name }) => name === of);
  const read = reader(wasm, section.from);
  read.text();
  read.number();
  const all = Array.from({ length: read.number() }, () => {
    const kind = read.byte();
    return { kind, at: read.number(), symbol: read.number(), addend: withAddend.includes(kind) ? read.signed() : 0 };
  });
  return all.filter(({ kind }) => kinds.includes(kind));
}

function reader(bytes, at) {
  return {
    at,
    byte() { return bytes[this.at++]; },
    number() {
      let value = 0;
      for (let scale = 1; ; scale *= 128) {
        const byte = this.byte();
        value += (byte & 127) * scale;
        if (byte < 128) return value;
      }
    },
    signed() {
      let value = 0;
      for (let scale = 1; ; scale *= 128) {
        const byte = this.byte();
        value += (byte & 127) * scale;
        if (byte < 128) return byte & 64 ? value - scale * 128 : value;
      }
    },
    text() {
      const length = this.number();
      this.at += length;
      return bytes.toString('utf8', this.at - length, this.at);
    },
  };
}

function unsigned(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return Buffer.from([...bytes, value]);
}

function signed(value) {
  const bytes = [];
  for (; value < -64 || value > 63; value = Math.floor(value / 128)) bytes.push((((value % 128) + 128) % 128) | 128);
  return Buffer.from([...bytes, value & 127]);
}

/** The first place in a sorted row whose number is at least this. */
function firstAtLeast(sorted, least) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
