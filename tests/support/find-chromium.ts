import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { unpackChromium } from './bundled-chromium.ts';

/** The first major version in which cards open without a script; the tests of native cards need it. */
const oldest = 142;

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chromium that starts: the one that `CHROMIUM` or `CHROME_PATH` names, else an installed one, else the one that
 * came by npm. Throws an error that says what to do where there is none.
 */
export async function findChromium(environment = process.env): Promise<Launch> {
  const named = environment.CHROMIUM || environment.CHROME_PATH;
  if (named) return mustStart({ executablePath: named, args: flags });
  const refused: string[] = [];
  for (const executablePath of installed(environment)) {
    const fault = await faultOf({ executablePath, args: flags });
    if (fault === undefined) return { executablePath, args: flags };
    refused.push(`${executablePath}: ${fault}`);
  }
  const bundled = await unpackChromium();
  const fault = bundled ? await faultOf({ ...bundled, args: flags }) : `none for ${process.platform} ${process.arch}`;
  if (bundled && fault === undefined) return { ...bundled, args: flags };
  throw new Error(advice([...refused, `@sparticuz/chromium: ${fault}`]));
}

/** Starts the browser that `findChromium` found; the caller closes it. */
export function startChromium(launch: Launch) {
  return chromium.launch({ ...launch, env: { ...process.env, ...launch.env } });
}

async function mustStart(launch: Launch): Promise<Launch> {
  const fault = await faultOf(launch);
  if (fault !== undefined) throw new Error(advice([`${launch.executablePath}: ${fault}`]));
  return launch;
}

/** Why the browser is of no use, in a line; undefined where it starts and is new enough. */
async function faultOf(launch: Launch): Promise<string | undefined> {
  try {
    const browser = await startChromium(launch);
    const version = browser.version();
    await browser.close();
    return Number.parseInt(version, 10) >= oldest ? undefined : `version ${version} is older than ${oldest}`;
  } catch (error) {
    const lines = String(error).split('\n');
    return lines.find((line) => /error while loading|ENOENT|doesn't exist|not found/.test(line))?.trim() ?? lines[0];
  }
}

/** Paths at which systems put Chrome and Chromium, those that exist, in order of preference. */
function installed(environment: NodeJS.ProcessEnv): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const programs = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.flatMap((folder) => (folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [])),
  ].filter((path) => existsSync(path));
}

function advice(tried: string[]): string {
  return [
    `No usable browser. Install Chrome or Chromium ${oldest} or newer (Debian and Ubuntu: apt-get install chromium),`,
    'or name one: CHROMIUM=/path/to/chrome npm test. Tried:',
    ...tried.map((line) => `  ${line}`),
  ].join('\n');
}

/** How to start a browser; plain data, so that test workers can be handed it. */
export interface Launch {
  executablePath: string;
  args: string[];
  /** Environment variables that it needs beside the process's own. */
  env?: Record<string, string>;
}
