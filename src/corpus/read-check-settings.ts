import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { type CheckSettings, checkSettingsSchema } from '../model/check-settings.ts';
import { type Fault, type FaultRule, faultRules } from '../model/fault.ts';
import { nearest } from '../model/nearest.ts';
import { checkData } from './check-data.ts';
import { readData } from './read-data.ts';

/** What `check.yaml` of a content folder says; nothing where there is none or none that can be used. */
export function readCheckSettings(folder: string): { settings: CheckSettings; faults: Fault[] } {
  const file = ['check.yaml', 'check.yml'].map((name) => posix.join(folder, name)).find((path) => existsSync(path));
  const none = { rules: {} };
  if (file === undefined) return { settings: none, faults: [] };
  const read = readData(file);
  const [source] = read.found;
  if (!source) return { settings: none, faults: read.faults };
  const checked = checkData(checkSettingsSchema, { ...source, value: source.value ?? {} });
  const settings = checked.found[0] ?? none;
  const wrong = Object.keys(settings.rules).flatMap((rule): Fault[] => {
    const reason = mistakeIn(rule);
    return reason === undefined ? [] : [{ rule: 'wrong-value', file, ...source.place(['rules', rule], 'key'), reason }];
  });
  return { settings, faults: [...read.faults, ...checked.faults, ...wrong] };
}

function mistakeIn(rule: string): string | undefined {
  if (!Object.hasOwn(faultRules, rule)) {
    const meant = nearest(rule, Object.keys(faultRules));
    return `Unexpected \`${rule}\` among \`rules\`, expected ${meant ? `\`${meant}\`` : 'the id of a rule'}`;
  }
  if (faultRules[rule as FaultRule].severity !== 'error') return undefined;
  return `Unexpected \`${rule}\` among \`rules\`, expected a rule that stops no build`;
}
