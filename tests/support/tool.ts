import { spawn } from 'node:child_process';
import { delimiter, resolve as absolute } from 'node:path';

/** How a tool ended: what it printed, unless it wrote straight to the screen, and its seconds. */
export interface Ran {
  good: boolean;
  output: string;
  seconds: number;
}

interface Options {
  env?: Record<string, string>;
  /** Lets the tool write to the screen as it goes. */
  aloud?: boolean;
}

/** The project's own tools, and its own Node 24, come before the machine's. */
const PATH = [absolute('node_modules/.bin'), process.env.PATH].join(delimiter);

/** Astro would tell its makers that a build ran. */
const quietly = { ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs a tool to its end, whatever the end. Never throws. */
export const run = (command: readonly string[], { env = {}, aloud = false }: Options = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const began = performance.now();
    const [program = '', ...args] = command;
    const child = spawn(program, args, {
      stdio: ['ignore', aloud ? 'inherit' : 'pipe', aloud ? 'inherit' : 'pipe'],
      env: { ...process.env, ...quietly, PATH, ...env },
      // On Windows the tools of node_modules/.bin are `.cmd` files, which need a shell.
      shell: process.platform === 'win32',
    });
    const parts: Buffer[] = [];
    const end = (good: boolean, last = ''): void =>
      resolve({
        good,
        output: Buffer.concat(parts).toString() + last,
        seconds: (performance.now() - began) / 1000,
      });
    child.stdout?.on('data', (part: Buffer) => parts.push(part));
    child.stderr?.on('data', (part: Buffer) => parts.push(part));
    child.on('error', (error) => end(false, `${program} did not start: ${error.message}\n`));
    child.on('close', (code) => end(code === 0));
  });
