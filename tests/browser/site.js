// A host of one's own over what `make build` left: it can stop, come back, and be given the next build. Workers may serve here.
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { host } from '../../.ci/host.mjs';
import { root } from '../../.ci/paths.mjs';
import { expect, test as plain } from './fixtures.js';

export const dist = join(root, 'dist');

/** Like the other tests', with `site`: `page` goes there. */
export const test = plain.extend({
  serviceWorkers: 'allow',
  site: async ({}, use) => {
    const site = await openSite();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
});
export { expect };

/** A host over a copy of dist/, in a folder of its own under the host's root. */
export async function openSite() {
  const top = await mkdtemp(join(tmpdir(), 'trellis-site-'));
  await cp(dist, join(top, 'school'), { recursive: true });
  let asked = [];
  let refuse = () => false;
  let halve = () => false;
  let hold = () => false;
  let held = [];
  const extra = (request, response) => {
    asked.push(request.url);
    if (refuse(request.url)) return void response.destroy() ?? true;
    if (halve(request.url)) return void half(join(top, 'school', request.url), response) ?? true;
    if (hold(request.url)) return held.push(response), true;
    return false;
  };
  // the policy stands in the page of the folder, so the folder is what is served; its name in the address comes off first
  const inner = host(join(top, 'school'), { extra });
  let server = inner;
  const listen = (port) => new Promise((ready) => server.listen(port, ready));
  await listen(0);
  const { port } = server.address();
  return {
    port,
    address: `http://localhost:${port}/`,
    folder: join(top, 'school'),
    /** What was asked for since this was last called. */
    asked: () => asked.splice(0),
    /** From now on, connections that ask for such addresses are cut. */
    refuse: (test) => void (refuse = test),
    /** From now on, such files end at half their length, and their connections with them. */
    halve: (test) => void (halve = test),
    /** From now on, such requests wait. Tells how many do; `letGo` cuts them. */
    hold: (test) => {
      hold = test;
      return () => held.length;
    },
    letGo: () => {
      hold = () => false;
      for (const response of held.splice(0)) response.destroy();
    },
    /** Pulls the plug. */
    stop: () => stopServer(server),
    /** The same address again. */
    start: () => {
      server = host(join(top, 'school'), { extra });
      return listen(port);
    },
    close: async () => {
      await stopServer(server);
      await rm(top, { recursive: true, force: true });
    },
  };
}

async function half(path, response) {
  const bytes = await readFile(path);
  response.writeHead(200, { 'content-type': path.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream', 'content-length': bytes.length, 'cache-control': 'public, max-age=31536000, immutable' });
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

function stopServer(server) {
  return new Promise((stopped) => {
    if (!server.listening) return stopped();
    server.close(stopped);
    server.closeAllConnections();
  });
}

/** Waits until everything for a life without a network is on the device. */
export async function keptHere(page) {
  await expect.poll(() => page.evaluate(() => window.trellisStart.offline), { timeout: 60_000 }).toBe('ready');
}

/** The build the page is made of. */
export const buildOf = (page) => page.evaluate(() => document.querySelector('meta[name=build]').content);

/**
 * Makes another build out of the one in `folder`, by the same rules as `.ci/build.mjs`: another start script, other words in the packs of a grade, another mark.
 * What no longer belongs goes, as when a host is given a new folder.
 */
export async function deployNext(folder) {
  let page = await readFile(join(folder, 'index.html'), 'utf8');
  const before = mark(page);
  let worker = await readFile(join(folder, 'worker.js'), 'utf8');
  const take = (old, now) => ([page, worker] = [page, worker].map((text) => text.replaceAll(old, now)));
  const start = (await readdir(folder)).find((name) => /^start-.*\.js$/.test(name));
  const text = `${await readFile(join(folder, start), 'utf8')}\n// the next build\n`;
  await rm(join(folder, start));
  await put(join(folder, `start-${mark(text)}.js`), text);
  take(start, `start-${mark(text)}.js`);
  const renamed = (text) => text.replaceAll('"title":"Equal groups"', '"title":"Equal groups, anew"').replaceAll('"title":"Round to the nearest ten"', '"title":"Round to ten, anew"');
  const old = /\bmath\.3:([0-9a-f]{10})/.exec(page)[1];
  const files = (await readdir(join(folder, 'packs'))).filter((name) => name.endsWith(`-${old}.json`));
  const texts = await Promise.all(files.map(async (name) => renamed(await readFile(join(folder, 'packs', name), 'utf8'))));
  const now = mark(texts.join());
  for (const [place, name] of files.entries()) {
    await rm(join(folder, 'packs', name));
    await put(join(folder, 'packs', name.replace(old, now)), texts[place]);
    if (!name.includes('~')) await put(join(folder, 'packs', name.replace(`-${old}`, '')), texts[place]);
  }
  take(old, now);
  const build = /name="build" content="([0-9a-f]+)"/.exec(page)[1];
  page = page.replace(build, mark(page));
  await put(join(folder, 'index.html'), page);
  await put(join(folder, 'worker.js'), worker.replaceAll(before, mark(page)));
}

/** In one go: a browser that asks meanwhile gets the file before or the file after, never half of one. */
async function put(path, text) {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

const mark = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 10);
