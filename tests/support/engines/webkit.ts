import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine, EngineKind, Key } from './engine.ts';

/** WebKitGTK's MiniBrowser by WebDriver, in a window of a display of its own. */
export const webkit: EngineKind = { name: 'WebKit', start };

const driver = '/usr/bin/WebKitWebDriver';
const browser = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);
const advice = 'Install it (Debian: apt-get install webkit2gtk-driver xvfb).';

/** WebDriver's code points of keys. */
const keys: Record<Key | 'Shift', string> = {
  Tab: '\uE004',
  Escape: '\uE00C',
  Enter: '\uE007',
  ArrowDown: '\uE015',
  Shift: '\uE008',
};

async function start(): Promise<Engine> {
  const binary = browser.find((path) => existsSync(path));
  if (!existsSync(driver) || !existsSync('/usr/bin/xvfb-run') || !binary) throw new Error(`No WebKit. ${advice}`);
  const port = await freePort();
  const running = spawn('xvfb-run', ['-a', driver, `--port=${port}`], { stdio: 'ignore', detached: true });
  const call = await connect(`http://127.0.0.1:${port}`, binary, running);
  const perform = (...actions: object[]) => call('actions', { actions });
  const typeKeys = (...presses: { type: string; value: string }[]) =>
    perform({ type: 'key', id: 'keyboard', actions: presses });
  const stroke = (value: string) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  await call('window/rect', { width: 1200, height: 900 });
  return {
    name: webkit.name,
    open: async (url) => {
      await call('url', { url });
      // The command returns before the page is whole.
      const state = { script: 'return document.readyState', args: [] };
      while ((await call('execute/sync', state)) !== 'complete') await wait(20);
    },
    address: () => call('url') as Promise<string>,
    read: (expression) => call('execute/sync', { script: `return (${expression});`, args: [] }) as Promise<never>,
    point: async (x, y) => {
      const moves = [3, 0].map((off) => ({
        type: 'pointerMove',
        duration: 20,
        x: Math.round(x) - off,
        y: Math.round(y),
      }));
      await perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: moves });
    },
    press: async (key, withShift = false) => {
      const { Shift } = keys;
      const held = withShift ? [{ type: 'keyDown', value: Shift }] : [];
      const freed = withShift ? [{ type: 'keyUp', value: Shift }] : [];
      await typeKeys(...held, ...stroke(keys[key]), ...freed);
    },
    type: async (words) => void (await typeKeys(...[...words].flatMap(stroke))),
    close: async () => {
      await call('', undefined, 'DELETE').catch(() => undefined);
      stop(running);
    },
  };
}

type Call = (path: string, body?: object, method?: string) => Promise<unknown>;

/** Opens a session; gives what sends its commands. */
async function connect(address: string, binary: string, running: ChildProcess): Promise<Call> {
  const options = { binary, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  for (let tries = 0; ; tries++) {
    try {
      const { sessionId } = (await send(`${address}/session`, 'POST', { capabilities })) as { sessionId: string };
      return (path, body, method = body ? 'POST' : 'GET') =>
        send(`${address}/session/${sessionId}${path && '/'}${path}`, method, body);
    } catch (error) {
      if (tries === 40 || running.exitCode !== null) {
        stop(running);
        throw error;
      }
      await wait(250);
    }
  }
}

async function send(address: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}

/** Ends the driver and the display that was started for it. */
function stop({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
