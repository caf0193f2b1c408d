import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Vitest's global setup: whatever tests put into the temporary folder goes away with the run. */
export function setup(): () => void {
  const home = mkdtempSync(join(tmpdir(), 'lectern-tests-'));
  Object.assign(process.env, { TMPDIR: home, TEMP: home, TMP: home });
  return () => rmSync(home, { recursive: true, force: true });
}
