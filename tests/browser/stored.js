// What a browser of ours holds, as JSON: dumped from one, laid into another before the app starts.
import { readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const folder = new URL('fixtures-stored/', import.meta.url);

/** The dumps of earlier builds, by version. */
export const earlier = () => readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => [name.slice(0, -5), JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]);

/** Where a version's dump stands. */
export const dumpOf = (version) => new URL(`${version}.json`, folder);

/** Both stores whole; as `saveWork` in start.js writes them, and the rows of ours with other keys too. */
export function dump(page) {
  return page.evaluate(async () => {
    const kept = { local_storage: { ...localStorage }, indexed_db: {}, versions: {} };
    for (const { name, version } of await indexedDB.databases()) {
      kept.versions[name] = version;
      kept.indexed_db[name] = await new Promise((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onerror = failed;
        opening.onsuccess = () => {
          const stores = {};
          const reading = opening.result.transaction([...opening.result.objectStoreNames]);
          for (const store of reading.objectStoreNames) {
            stores[store] = [];
            reading.objectStore(store).openCursor().onsuccess = ({ target: { result: cursor } }) => {
              if (!cursor) return;
              const { key, value } = cursor;
              stores[store].push({ key, value: value instanceof Uint8Array ? { bytes: btoa(String.fromCharCode(...value)) } : value });
              cursor.continue();
            };
          }
          reading.oncomplete = () => (opening.result.close(), done(stores));
        };
      });
    }
    return kept;
  });
}

/** Lays a dump into a browser that holds nothing; the page is none of the app's. */
export function lay(page, kept) {
  return page.evaluate(async ({ local_storage, indexed_db, versions }) => {
    if (localStorage.length || (await indexedDB.databases()).length) throw new Error('something is here already');
    for (const [key, text] of Object.entries(local_storage)) localStorage.setItem(key, text);
    for (const [name, stores] of Object.entries(indexed_db)) {
      await new Promise((done, failed) => {
        const opening = indexedDB.open(name, versions[name]);
        opening.onupgradeneeded = () => {
          for (const [store, rows] of Object.entries(stores)) {
            const here = opening.result.createObjectStore(store);
            for (const { key, value } of rows) here.put(value?.bytes ? Uint8Array.from(atob(value.bytes), (one) => one.charCodeAt(0)) : value, key);
          }
        };
        opening.onerror = failed;
        opening.onsuccess = () => done(opening.result.close());
      });
    }
  }, kept);
}

/** Every event of a dump, as docs/learner-file.md has it, by `writer/number`. */
export function eventsOf({ local_storage, indexed_db }) {
  const lines = Object.values(indexed_db).flatMap((stores) => Object.values(stores).flat()).filter(({ key }) => key.startsWith('trellis/')).map(({ value }) => value);
  for (const [key, text] of Object.entries(local_storage)) {
    if (key.includes('/log/')) lines.push(...text.slice(1).split('\n'));
    if (key.includes('/sealed/')) lines.push(...unsealed(text.slice(text.lastIndexOf(' ') + 1)).split('\n'));
  }
  return new Map(lines.filter(Boolean).map((line) => JSON.parse(line)).map((event) => [`${event.w}/${event.n}`, event]));
}

function unsealed(text) {
  const bits = [...text.replace('=', '')].map((unit) => (unit.charCodeAt(0) - 0x3400).toString(2).padStart(15, '0')).join('');
  return inflateRawSync(Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)))).toString();
}
