// Running one command of the build or the tests: said aloud before, timed after, stopped on failure.
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** Runs a command with its output on ours (`quiet`: only its complaints); resolves with all it printed, rejects when it fails. */
export function run(command, args, { env = {}, quiet = false, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    const hear = (to) => (bytes) => {
      text += bytes;
      to?.write(bytes);
    };
    child.stdout.on('data', hear(quiet ? null : process.stdout));
    child.stderr.on('data', hear(process.stderr));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve(text);
      const failure = new Error(`${command} ${args.join(' ')} ended with ${code}`);
      failure.text = text;
      reject(failure);
    });
  });
}

/** Does one named piece of work and says how long it took. */
export async function step(name, work) {
  const began = Date.now();
  console.log(`── ${name}`);
  const made = await work();
  console.log(`   ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return made;
}
