// node .ci/hot.mjs: writes .ci/hot.txt, the functions that run until somebody new has their first answers marked. They stand in the first of the
// program's two files (split.mjs). Needed when the journey "the first question needs one file" says that something moved.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { bundleGlue } from './glue.mjs';
import { host } from './host.mjs';
import { need } from './paths.mjs';
import { nameMark, plainName } from './split.mjs';
import { buildNamed, hotList } from './wasm.mjs';

const visits = 120;
const folder = await mkdtemp(join(tmpdir(), 'trellis-hot-'));
const named = await buildNamed('web');
const { wasm, names } = await noteCalls(named.wasm);
const glue = await bundleGlue(named.glue.replace(/const imports = __wbg_get_imports\(\);/g, 'const imports = __wbg_get_imports(); const seen = globalThis.trellisSeen = new Set(); imports.hot = { seen: (name) => { seen.add(name); } };'), { minify: false });
// what waits for the rest waits here for ever
const waiting = Buffer.concat([Buffer.from('globalThis.trellisStart.fetchRest = () => new Promise(() => {});\n'), glue]);
await build({ folder, program: { wasm, glue: waiting } });
const server = host(folder).listen(0);
const browser = await need('playwright-core').chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
try {
  const address = `http://localhost:${server.address().port}/#/practice/math.3.oa/equal-groups`;
  const seen = new Set();
  // many visits, each as somebody new: stories, names and numbers differ, and so does what runs. Some at once, since a busy device does things in another order.
  let begun = 0;
  const visitor = async () => {
    while (begun < visits) {
      const context = await browser.newContext();
      const visit = begun++;
      const link = visit % 2 ? address : `${address}?exercise=how-many-in-all`;
      for (const index of await answerOne(await context.newPage(), { link, quick: visit % 4 < 2 })) seen.add(index);
      await context.close();
    }
  };
  await Promise.all(Array.from({ length: 7 }, visitor));
  const lines = new Set([...seen].map((index) => `${nameMark(names[index])} ${plainName(names[index]).slice(0, 96)}`));
  await writeFile(hotList, `${[...lines].sort().join('\n')}\n`);
  console.log(`${lines.size} of ${names.length} functions ran`);
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}

/** An answer that is not right, then (where it is a number) the right one; `quick`: in the moment in which that is possible. Whoever was here before has the rest on the device. */
async function answerOne(page, { link, quick }) {
  await page.goto(link);
  await page.locator('#check').waitFor();
  await (quick ? page.waitForFunction(() => document.activeElement?.id === 'answer') : page.waitForTimeout(500));
  if (await page.locator('.answer[data-kind=number]').count()) {
    await page.keyboard.type('999');
    await page.keyboard.press('Enter');
    await page.locator('.feedback').waitFor();
    await page.keyboard.press('Escape');
    const [groups, each] = (await page.locator('#question b').allTextContents()).map(Number);
    await page.keyboard.type(String(groups * each));
    await page.keyboard.press('Enter');
  }
  await page.waitForTimeout(1000);
  return page.evaluate(() => [...globalThis.trellisSeen]);
}

/** The program, made to tell the page the number of each function it enters. */
async function noteCalls(wasm) {
  const { default: binaryen } = await import(need.resolve('binaryen'));
  const module = binaryen.readBinary(wasm);
  const names = Array.from({ length: module.getNumFunctions() }, (_, index) => binaryen.getFunctionInfo(module.getFunctionByIndex(index)));
  const own = names.filter((each) => !each.module);
  module.addFunctionImport('seen', 'hot', 'seen', binaryen.i32, binaryen.none);
  own.forEach(({ name, params, results, vars, body }, index) => {
    const told = module.block(null, [module.call('seen', [module.i32.const(index)], binaryen.none), body], results);
    module.removeFunction(name);
    module.addFunction(name, params, results, vars, told);
  });
  if (!module.validate()) throw new Error('the program with notes is not valid');
  return { wasm: Buffer.from(module.emitBinary()), names: own.map(({ name }) => name) };
}
