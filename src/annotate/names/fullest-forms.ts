import { besideSpeakers } from '../languages/en/names/context-words.ts';
import { surnameTitles } from '../languages/en/names/titles.ts';
import { papers as papersOf } from '../languages/en/word-lists.ts';
import { lowerAt, tagsAt } from '../text/passages.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName, Tag } from '../text/word-tags.ts';
import type { NameRun } from './name-run.ts';

/**
 * For each run the index of the run that has the same name in full; its own index if the text has no fuller form. A
 * surname alone means the person with it who was named last, else the first who is named later. A given name alone means
 * a person only if no other has it.
 */
export function fullestForms(tokens: readonly Token[], runs: readonly NameRun[]): number[] {
  const parts = runs.map((run) => partsOf(tokens, run));
  const bearers = bearersByName(tokens, runs, parts);
  let acronyms: Map<string, number> | undefined;
  const named = new Map<string, NamedPerson>();
  const papers = new Map<string, number>();
  return runs.map((run, index) => {
    const words = parts[index] ?? [];
    const name = words.at(-1) ?? '';
    if (words.length > 1) {
      if (run.kind === 'organization' && paperNames.has(name) && words.at(-2) !== 'the') papers.set(name, index);
      const self = run.kind === 'person' ? bearerOf(words, bearers.get(name) ?? []) : undefined;
      if (!self) return index;
      named.set(name, self);
      return self.fullest;
    }
    if (run.kind === 'organization') {
      acronyms ??= acronymsOf(tokens, runs, parts);
      return acronyms.get(name.replaceAll('.', '')) ?? papers.get(name) ?? index;
    }
    if (run.kind === 'place' && !isSaying(tokens, run)) return index;
    const titled = isTitled(tokens, run);
    const surnamed = surnameTitles.has(lowerAt(tokens, run.from - 1));
    const place = { run, name, titled, surnamed, index, last: named.get(name) };
    return personOf(bearers.get(name) ?? [], place)?.fullest ?? index;
  });
}

/** Whether a title stands before the name: `Senator [Okafor]`. */
function isTitled(tokens: readonly Token[], { from }: NameRun): boolean {
  return (tagsAt(tokens, from - 1) & Tag.title) !== 0;
}

/** Newspapers may be called by the last word of their names alone: the `Times` behind the `Harbour Times`. */
const paperNames = new Set(papersOf.split(' '));

/** Whether a verb of speech beside the name makes it a person’s rather than a place’s: `Israel said`, `said Israel`. */
function isSaying(tokens: readonly Token[], { from, to }: NameRun): boolean {
  return besideSpeakers.has(lowerAt(tokens, to)) || besideSpeakers.has(lowerAt(tokens, from - 1));
}

/** The person whose full name ends with these words (`Suu Kyi` is `Aung San Suu Kyi`), or has the same first and last word. */
function bearerOf(words: readonly string[], bearers: readonly NamedPerson[]): NamedPerson | undefined {
  const tail = ` ${words.join(' ')}`;
  const key = keyOf(words);
  return bearers.find((one) => one.whole.endsWith(tail)) ?? bearers.find((one) => one.key === key);
}

/** A person named in full somewhere in the text. */
interface NamedPerson {
  key: string;
  /** The words of the longest run, in one string. */
  whole: string;
  given: string;
  surname: string;
  gender: NameRun['gender'];
  /** Whether it surely is a name: it begins with a given name, follows a title, or stands in the text twice. */
  sure: boolean;
  /** Index of the first run. */
  first: number;
  /** Index of the longest run. */
  fullest: number;
}

/** Further people of one name are ignored, so that the time stays linear in the text even for hostile texts. */
const mostBearers = 24;

function bearersByName(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  parts: readonly string[][],
): Map<string, NamedPerson[]> {
  const bearers = new Map<string, NamedPerson[]>();
  runs.forEach((run, index) => {
    const words = parts[index] ?? [];
    if (run.kind !== 'person' || words.length < 2) return;
    const key = keyOf(words);
    const surname = words.at(-1) ?? '';
    const given = words[0] ?? '';
    const known = bearers.get(surname)?.find((one) => one.key === key);
    if (!known) {
      const sure = isGivenName(tagsAt(tokens, run.from)) || isTitled(tokens, run);
      const whole = words.join(' ');
      const bearer = { key, whole, given, surname, sure, gender: run.gender, first: index, fullest: index };
      for (const name of new Set([surname, given])) {
        const list = bearers.get(name);
        if (!list) bearers.set(name, [bearer]);
        else if (list.length < mostBearers) list.push(bearer);
      }
    } else {
      known.gender ??= run.gender;
      known.sure = true;
      if (words.length > (parts[known.fullest]?.length ?? 0)) {
        known.fullest = index;
        known.whole = words.join(' ');
      }
    }
  });
  return bearers;
}

/** A name of one word. */
interface NameOfOneWord {
  run: NameRun;
  name: string;
  /** Whether a title stands before it: then its gender counts. Without one, `Warren` may be a surname and says nothing. */
  titled: boolean;
  /** Whether the title stands before surnames alone. */
  surnamed: boolean;
  index: number;
  /** The person whose full name with this word came last. */
  last: NamedPerson | undefined;
}

function personOf(
  bearers: readonly NamedPerson[],
  { run, name, titled, surnamed: isSurname, index, last }: NameOfOneWord,
): NamedPerson | undefined {
  const fits = bearers.filter((one) => !run.gender || !one.gender || one.gender === run.gender);
  const surnamed = (titled ? fits : bearers).filter((one) => one.surname === name);
  const sure = surnamed.filter((one) => one.sure);
  const bySurname = sure.length > 0 ? sure : surnamed;
  const isGiven = fits.length === 1 && !isSurname;
  const pool = bySurname.length > 0 ? bySurname : isGiven ? fits : [];
  if (last && pool.includes(last)) return last;
  return pool.findLast((one) => one.first < index) ?? pool[0];
}

/** The index of the run of each organization by its initials: `knm` for `Kestrel News Media`. */
function acronymsOf(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  parts: readonly string[][],
): Map<string, number> {
  const acronyms = new Map<string, number>();
  runs.forEach((run, index) => {
    if (run.kind === 'person' || (parts[index]?.length ?? 0) < 2) return;
    let initials = '';
    for (const { word } of tokens.slice(run.from, run.to)) {
      if (word.shape === 'capital' || word.shape === 'upper') initials += word.lower[0] ?? '';
    }
    if (!acronyms.has(initials)) acronyms.set(initials, index);
  });
  return acronyms;
}

function keyOf(words: readonly string[]): string {
  return `${words[0]} ${words.at(-1)}`;
}

/** The words of a name in lower case, without suffixes. */
function partsOf(tokens: readonly Token[], run: NameRun): string[] {
  const parts: string[] = [];
  for (let at = run.from; at < run.to; at += 1) {
    const { text, lower, tags } = (tokens[at] as Token).word;
    if (text !== ',' && !(tags & Tag.suffix && at > run.from)) parts.push(lower);
  }
  return parts;
}
