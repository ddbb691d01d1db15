// The service worker: Workbox, with the list of this build's files written into it.
import { join } from 'node:path';
import { browserTests, digest, need, root } from './paths.mjs';

/** What a full session needs, and must be there before the worker serves anything. */
const shell = /^(index\.html|manifest\.webmanifest|rescue\.(html|css|js)|icons\/.*|(trellis|rest|start|offline|fonts)-[0-9a-f]{10}\.\w+|fonts\/.*)$/;
/** Typefaces that somebody has to choose first, and signs that few names have: kept when they were used once. */
const onDemand = /^fonts\/(opendyslexic|.*latin-ext)/;
/** Kept at once beside the shell, and shared by builds: the index of all grades, and the people of stories. */
const always = /^packs\/(index(\.[^/]+)?|cast|squares)-[0-9a-f]{10}\.json$/;
const hashed = /-[0-9a-f]{10}\.\w+$/;

/** The worker's script over the files of `site`; `marks` are those of the grades' packs. */
export async function buildWorker(site, { marks, minify }) {
  const built = await need('esbuild').build({
    entryPoints: [join(root, 'public', 'worker.js')],
    nodePaths: [join(browserTests, 'node_modules')],
    bundle: true,
    format: 'iife',
    target: ['chrome120', 'safari17.2', 'firefox121'],
    define: { 'process.env.NODE_ENV': '"production"', SITE: JSON.stringify(listFiles(site, marks)) },
    minify,
    write: false,
    legalComments: 'none',
  });
  return Buffer.from(built.outputFiles[0].contents);
}

/** Packs are not listed, and the list does not grow with them: the index of a grade tells its packs, and the mark their addresses. */
function listFiles(site, marks) {
  const addresses = [...site.keys()].sort();
  const precached = addresses.filter((address) => shell.test(address) && !onDemand.test(address));
  return {
    // a name with a hash never changes its bytes; the others are told apart by a revision
    shell: precached.map((url) => ({ url, revision: hashed.test(url) ? null : digest(site.get(url)).slice(0, 10) })),
    always: addresses.filter((address) => always.test(address)),
    marks: Object.fromEntries(marks),
    onDemand: addresses.filter((address) => hashed.test(address) && onDemand.test(address)),
  };
}
