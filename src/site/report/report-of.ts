import { readCheckSettings } from '../../corpus/read-check-settings.ts';
import type { Fault } from '../../model/fault.ts';
import type { Edition } from '../edition/edition.ts';
import { type Report, toReport } from './findings.ts';
import { openLines } from './lines.ts';
import { noticedIn } from './noticed-in.ts';

/**
 * What `check` tells of an edition: its faults and what an inspection of the whole notices, as its `check.yaml` wants it.
 * @param content The content folder as the person named it.
 * @param faults Those of the folder as it is now, where the edition is an older one: the newest is broken.
 */
export function reportOf(edition: Edition, content: string, faults?: readonly Fault[]): Report {
  const own = readCheckSettings(content);
  const noticed = faults === undefined ? noticedIn(edition, content) : [];
  return toReport([...(faults ?? edition.faults), ...own.faults, ...noticed], own.settings, openLines());
}
