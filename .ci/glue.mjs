// The JavaScript between the page and the program: wasm-bindgen's own, and the few lines that start it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { need } from './paths.mjs';

// The program's address is in the page's preload link; `start.js` has judged the browser before this module runs.
const whole = `
import init from './program.js';
const link = document.querySelector('link[rel=preload][as=fetch]');
const start = globalThis.trellisStart;
if (!start?.refused) init({ module_or_path: link.href }).then(start?.done, start?.failed);
`;

// A link to practice shows its question first and fetches the rest then; all other screens begin with both.
const inTwo = `
import init, { parts } from './program.js';
const link = document.querySelector('link[rel=preload][as=fetch]');
const address = new URL(link.dataset.rest, document.baseURI);
const start = globalThis.trellisStart;
let compiled;
let asked;

parts.fetch = () => join(compiled ?? compileNow());
parts.begun = () => compiled && join(compiled);
function join(module) {
  if (!parts.first.rest.value) new WebAssembly.Instance(module, { first: parts.first });
  parts.first.rest.value = 1;
}
// Somebody was quicker than the network: the program waits, and misses nothing.
function compileNow() {
  start.dress(); // what stands in the rest is dressed by the later style
  const ask = new XMLHttpRequest();
  ask.open('GET', address, false);
  ask.overrideMimeType('text/plain; charset=x-user-defined');
  try {
    ask.send();
  } catch {
    // without a network, as with an answer that is no answer
  }
  if (ask.status !== 200) {
    start.lacks();
    throw new Error('could not load ' + address);
  }
  return new WebAssembly.Module(Uint8Array.from(ask.responseText, (unit) => unit.charCodeAt(0)));
}
async function fetchRest() {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error('could not load ' + address);
  const streams = answer.headers.get('content-type') === 'application/wasm'; // what some hosts call otherwise is compiled when all of it is here
  compiled = await (streams ? WebAssembly.compileStreaming(answer) : answer.arrayBuffer().then(WebAssembly.compile));
  if (parts.first) join(compiled);
  return true;
}
// Once a question stands there, it is asked for quietly until it comes: what waits for it goes on only then.
const askAgain = () => new Promise((later) => setTimeout(later, 4000)).then(fetchRest).catch(askAgain);
const askOnce = () =>
  (asked ??= fetchRest().catch(() => {
    if (parts.first) return askAgain();
    asked = undefined;
    return false;
  }));

if (!start?.refused) {
  start.fetchRest = askOnce;
  const ready = start.aimed ? Promise.resolve() : askOnce();
  const program = WebAssembly.compileStreaming(fetch(link.href, { credentials: 'same-origin' })).catch(() => link.href);
  ready.then(() => program).then((module_or_path) => init({ module_or_path })).then(start.done, start.failed);
}
`;

/** One module script of the glue `written` by wasm-bindgen; `rest`: for a program in two files. */
export async function bundleGlue(written, { minify, rest = false }) {
  const folder = await mkdtemp(join(tmpdir(), 'trellis-glue-'));
  try {
    await writeFile(join(folder, 'program.js'), rest ? withParts(written) : written);
    await writeFile(join(folder, 'entry.js'), rest ? inTwo : whole);
    const built = await need('esbuild').build({
      entryPoints: [join(folder, 'entry.js')],
      absWorkingDir: folder,
      bundle: true,
      format: 'esm',
      target: ['chrome120', 'safari17.2', 'firefox121'],
      minify,
      write: false,
      legalComments: 'none',
    });
    return Buffer.from(built.outputFiles[0].contents);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Gives the program its import `rest.fetch`, and tells us of the instance before its first call. */
function withParts(written) {
  const edits = [
    [/const imports = __wbg_get_imports\(\);/g, 'const imports = __wbg_get_imports(); imports.rest = { fetch: () => parts.fetch() };'],
    [/ {4}wasm\.__wbindgen_start\(\);/g, '    parts.first = wasm; parts.begun(); wasm.__wbindgen_start();'],
  ];
  const edited = edits.reduce((text, [found, put]) => {
    if (!text.match(found)) throw new Error(`wasm-bindgen writes its glue in another way: no ${found}`);
    return text.replace(found, put);
  }, written);
  return `${edited}\nexport const parts = {};\n`;
}
