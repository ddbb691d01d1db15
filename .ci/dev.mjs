// node .ci/dev.mjs: builds quickly, serves on port 8081, and builds and reloads again whenever a source changes.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { host } from './host.mjs';
import { cache, digest, root } from './paths.mjs';

const folder = join(cache, 'dev', digest(root).slice(0, 12));
const listeners = new Set();
const reloader = "new EventSource('dev/changes').onmessage = () => location.reload();";
// the real worker would hand out what it has kept: a page that loads again would be the old one. This one goes away, and takes an earlier one along
const noWorker = 'self.skipWaiting(); self.onactivate = () => self.registration.unregister();';
let building = false;
let again = false;

async function rebuild() {
  if (building) return void (again = true);
  building = true;
  try {
    await build({ folder, dev: true });
    for (const listener of listeners) listener.write('data: changed\n\n');
  } catch (error) {
    console.error(error.message);
  }
  building = false;
  if (again) {
    again = false;
    await rebuild();
  }
}

function answerReloader(request, response) {
  if (request.url === '/dev/reload.js') {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(reloader);
  } else if (request.url === '/worker.js') {
    response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end(noWorker);
  } else if (request.url === '/dev/changes') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
  } else return false;
  return true;
}

const page = (html) => html.replace('</body>', '<script src="dev/reload.js"></script></body>');
const port = Number(process.env.PORT || 8081);
await rebuild();
host(folder, { extra: answerReloader, page }).listen(port, () => console.log(`Trellis, reloading, is at http://localhost:${port}`));

let soon;
for (const place of ['src', 'style', 'public', 'index.html', 'Cargo.toml']) {
  watch(join(root, place), { recursive: true }, () => {
    clearTimeout(soon);
    soon = setTimeout(rebuild, 150); // an editor writes one file in several strokes
  });
}
