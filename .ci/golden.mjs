// The golden tests as WebAssembly, in Node and in Chromium: the same seed makes the same item on every machine.
import { spawn } from 'node:child_process';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { need, root, wasmTestRunner } from './paths.mjs';
import { run, step } from './steps.mjs';
import { countResults, fail, must, runTests } from './tally.mjs';
import { wasmEnv } from './wasm.mjs';

const build = ['test', '--release', '--target', 'wasm32-unknown-unknown', '--no-default-features', '--test', 'golden'];

export async function golden() {
  const wasm = await must('golden tests, build', findWasm);
  if (!wasm) return;
  await runTests('golden tests in Node', wasmTestRunner, [wasm]);
  await step('golden tests in Chromium', () => inChromium(wasm));
}

async function findWasm() {
  const text = await run('cargo', [...build, '--no-run', '--message-format=json-render-diagnostics'], { env: wasmEnv(), quiet: true });
  const messages = text.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
  return messages.find((message) => message.executable && message.target.name === 'golden').executable;
}

// wasm-bindgen's own server and page, opened by us: that needs no driver whose version must match the browser's.
async function inChromium(wasm) {
  const env = { ...process.env, WASM_BINDGEN_USE_BROWSER: '1', NO_HEADLESS: '1', WASM_BINDGEN_TEST_ADDRESS: '127.0.0.1:0' };
  const runner = spawn(wasmTestRunner, [wasm], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const browser = await need('playwright-core').chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  try {
    const page = await browser.newPage();
    await page.goto(await addressOf(runner));
    const output = page.locator('#output', { hasText: /test result:|panicked|error/i });
    const text = await output.innerText({ timeout: 60_000 });
    console.log(text);
    if (countResults(text) === 0) fail('golden tests in Chromium: no test ran');
  } catch (error) {
    console.error(error.message);
    fail('golden tests in Chromium');
  } finally {
    await browser.close();
    runner.kill();
  }
}

function addressOf(runner) {
  return new Promise((resolve, reject) => {
    let text = '';
    runner.stdout.on('data', (bytes) => {
      text += bytes;
      const found = /available at (http:\S+)/.exec(text);
      if (found) resolve(found[1]);
    });
    runner.on('close', () => reject(new Error(`the test server stopped:\n${text}`)));
  });
}
