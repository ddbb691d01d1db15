// What the program asks of its glue has long names with a digest in each, written in both. Nobody reads them: here they become short.

/** The program and its glue, as wasm-bindgen writes them, with short names for what goes between them. */
export function shortenImports({ wasm, glue }) {
  const short = new Map();
  const parts = [];
  for (const { id, bytes } of sectionsOf(wasm)) {
    if (id !== imports) parts.push(bytes);
    else parts.push(renamed(bytes, (name) => short.get(name) ?? short.set(name, short.size.toString(36)).get(name)));
  }
  const written = glue.replace(/^( +)(__wb\w+): /gm, (line, space, name) => (short.has(name) ? `${space}'${short.get(name)}': ` : line)).replace(`"${from}": import0`, `${shortFrom}: import0`);
  const lost = [...short.keys()].filter((name) => new RegExp(`^ +${name}: `, 'm').test(written));
  if (lost.length || !written.includes(`${shortFrom}: import0`) || written.split("': function").length - 1 < short.size / 2) throw new Error('wasm-bindgen writes its glue in another way: imports cannot be renamed');
  return { wasm: Buffer.concat([wasm.subarray(0, 8), ...parts]), glue: written };
}

const [imports, from, shortFrom] = [2, './program_bg.js', 'w'];

/** Every section, with the bytes of its head. */
function* sectionsOf(wasm) {
  for (let at = 8; at < wasm.length; ) {
    const [length, begin] = numberAt(wasm, at + 1);
    yield { id: wasm[at], bytes: wasm.subarray(at, begin + length) };
    at = begin + length;
  }
}

function renamed(section, shorten) {
  let [, at] = numberAt(section, 1);
  const [count, first] = numberAt(section, at);
  const parts = [numberOf(count)];
  at = first;
  for (let left = count; left > 0; left -= 1) {
    const [module, afterModule] = textAt(section, at);
    const [name, afterName] = textAt(section, afterModule);
    if (section[afterName] !== 0) throw new Error(`the program asks for ${module} ${name}, which is no function`);
    const [, end] = numberAt(section, afterName + 1);
    parts.push(textOf(module === from ? shortFrom : module), textOf(module === from ? shorten(name) : name), section.subarray(afterName, end));
    at = end;
  }
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([imports]), numberOf(body.length), body]);
}

function numberAt(bytes, at) {
  for (let value = 0, shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
}

function textAt(bytes, at) {
  const [length, begin] = numberAt(bytes, at);
  return [bytes.toString('utf8', begin, begin + length), begin + length];
}

function numberOf(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return Buffer.from([...bytes, value]);
}

const textOf = (text) => Buffer.concat([numberOf(Buffer.byteLength(text)), Buffer.from(text)]);
