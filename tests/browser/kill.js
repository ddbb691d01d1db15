// Kills the page and the browser at random moments, and looks whether every answer that was shown is there, once.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../.ci/chromium.mjs';
import { answer, attemptsOf, openApp, practice, savedFile } from './answering.js';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A browser of our own with a profile that stays: only that one is ever killed. */
class Browser {
  constructor(profile, origin) {
    Object.assign(this, { profile, origin });
  }

  async start() {
    const flags = [...chromiumFlags, '--headless=new', '--remote-debugging-port=0', '--no-first-run', `--user-data-dir=${this.profile}`, 'about:blank'];
    await rm(join(this.profile, 'DevToolsActivePort'), { force: true });
    this.process = spawn(findChromium(), flags, { detached: true, stdio: 'ignore' });
    const port = await this.port();
    this.browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    this.context = this.browser.contexts()[0];
  }

  async port() {
    for (let tries = 0; tries < 200; tries += 1) {
      const text = await readFile(join(this.profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
      if (text.includes('\n')) return text.split('\n')[0];
      await pause(100);
    }
    throw new Error('the browser did not start');
  }

  /** A new page of the app, at practice. */
  async page() {
    const page = await this.context.newPage();
    page.goto = ((go) => (address, options) => go.call(page, new URL(address, this.origin).href, options))(page.goto);
    await openApp(page, practice);
    return page;
  }

  /** SIGKILL to the whole group that we started. */
  async kill() {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    process.kill(-this.process.pid, 'SIGKILL');
    await gone;
    await this.browser.close().catch(() => {});
  }
}

/** So many crashes of the page and SIGKILLs of the browser. Tells which shown answers are missing, and which are there twice. */
export async function killAgainAndAgain({ crashes, kills, origin, random = Math.random, told = () => {} }) {
  const profile = await mkdtemp(join(tmpdir(), 'trellis-kill-'));
  const browser = new Browser(profile, origin);
  const shown = [];
  const ways = [...Array(crashes).fill('crash'), ...Array(kills).fill('kill')].sort(() => random() - 0.5);
  await browser.start();
  try {
    let page = await browser.page();
    for (const [round, way] of ways.entries()) {
      for (let n = 0; n < 2; n += 1) {
        const number = 10_000 + round * 10 + n;
        await answer(page, number);
        shown.push(String(number));
      }
      const wait = Math.floor(random() * 5000);
      await pause(wait);
      if (way === 'crash') {
        const session = await browser.context.newCDPSession(page);
        const crashed = page.waitForEvent('crash');
        session.send('Page.crash').catch(() => {});
        await crashed;
        const dead = page;
        page = await browser.page();
        await dead.close().catch(() => {});
      } else {
        await browser.kill();
        await browser.start();
        page = await browser.page();
      }
      told(`${round + 1}/${ways.length} ${way} after ${wait} ms`);
    }
    const kept = attemptsOf(await savedFile(page)).map((attempt) => attempt.typed);
    const count = (typed) => kept.filter((one) => one === typed).length;
    return { shown: shown.length, missing: shown.filter((typed) => count(typed) === 0), twice: shown.filter((typed) => count(typed) > 1) };
  } finally {
    await browser.kill().catch(() => {});
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
