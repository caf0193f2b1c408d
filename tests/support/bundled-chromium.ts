import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import bundled from '@sparticuz/chromium';

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));
const { version } = JSON.parse(readFileSync(join(packages, '@sparticuz/chromium/package.json'), 'utf8'));
const home = join(packages, '.cache/lectern', `chromium-${version}`);

/**
 * Unpacks the Chromium that comes by npm, with the libraries and fonts that a bare system lacks, and says how to start
 * it; undefined where it isn't built for this machine. It is unpacked once per installation, about 250 MB.
 */
export async function unpackChromium(): Promise<{ executablePath: string; env: Record<string, string> } | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(home)) await unpackInto(home);
  const libraries = [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { executablePath: join(home, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: home } };
}

/** Unpacks beside `folder` and renames at the end, so that a run cut short leaves nothing half done. */
async function unpackInto(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  await withEnvironment({ TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' }, () => bundled.executablePath());
  writeFileSync(join(partial, 'fonts.conf'), fontsConfiguration(folder));
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(folder)) rmSync(partial, { recursive: true });
  else renameSync(partial, folder);
}

/**
 * The package unpacks into the temporary folder, and its libraries only where it takes the machine for one of Amazon's:
 * it reads both off the environment.
 */
async function withEnvironment<T>(variables: Record<string, string>, run: () => Promise<T>): Promise<T> {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The package's own configuration names folders of Amazon's machines. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
