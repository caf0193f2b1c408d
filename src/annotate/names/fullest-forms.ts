import { besideSpeakers } from '../languages/en/names/context-words.ts';
import { papers as papersOf } from '../languages/en/word-lists.ts';
import { lowerAt, tagsAt } from '../text/passages.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName, Tag } from '../text/word-tags.ts';
import type { NameRun } from './name-run.ts';
import { nicknameMarks } from './name-runs.ts';

/**
 * For each run the index of the run that names the same in full; its own where nothing fuller is in the text.
 * A surname alone is the bearer named last, else the first to come; a given name alone counts where one person has it.
 */
export function fullestForms(tokens: readonly Token[], runs: readonly NameRun[]): number[] {
  const parts = runs.map((run) => partsOf(tokens, run));
  const bearers = bearersByName(tokens, runs, parts);
  let acronyms: Map<string, number> | undefined;
  const named = new Map<string, Bearer>();
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
    return pick(bearers.get(name) ?? [], { run, name, titled, index, last: named.get(name) })?.fullest ?? index;
  });
}

/** `Senator [Okafor]` */
function isTitled(tokens: readonly Token[], { from }: NameRun): boolean {
  return (tagsAt(tokens, from - 1) & Tag.title) !== 0;
}

/** A paper is called by the last word of its name: the `Times` behind the `Harbour Times`. */
const paperNames = new Set(papersOf.split(' '));

/** `Israel said`, `said Israel`: rather somebody of that surname, where the text has introduced one. */
function isSaying(tokens: readonly Token[], { from, to }: NameRun): boolean {
  return besideSpeakers.has(lowerAt(tokens, to)) || besideSpeakers.has(lowerAt(tokens, from - 1));
}

/** The bearer of all these words, or of more before them: `Suu Kyi` is `Aung San Suu Kyi`. */
function bearerOf(words: readonly string[], bearers: readonly Bearer[]): Bearer | undefined {
  const tail = ` ${words.join(' ')}`;
  const key = keyOf(words);
  return bearers.find((one) => one.whole.endsWith(tail)) ?? bearers.find((one) => one.key === key);
}

/** A person named in full somewhere in the text. */
interface Bearer {
  key: string;
  /** All words of the longest run. */
  whole: string;
  given: string;
  surname: string;
  gender: NameRun['gender'];
  /** The first word is a given name, a title leads to it, or the name comes again: no surname behind a word that is none of it. */
  sure: boolean;
  /** Index of the first run. */
  first: number;
  /** Index of the longest run. */
  fullest: number;
}

/** More people of one name than this are not told apart, which keeps hostile texts linear. */
const mostBearers = 24;

function bearersByName(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  parts: readonly string[][],
): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
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

/** A name of one word, and whom it was given in full last. */
interface Short {
  run: NameRun;
  name: string;
  /** A title stands before it, whose gender counts; `Warren` alone may be a surname and say nothing. */
  titled: boolean;
  index: number;
  last: Bearer | undefined;
}

function pick(bearers: readonly Bearer[], { run, name, titled, index, last }: Short): Bearer | undefined {
  const fits = bearers.filter((one) => !run.gender || !one.gender || one.gender === run.gender);
  const surnamed = (titled ? fits : bearers).filter((one) => one.surname === name);
  const sure = surnamed.filter((one) => one.sure);
  const bySurname = sure.length > 0 ? sure : surnamed;
  const pool = bySurname.length > 0 ? bySurname : fits.length === 1 ? fits : [];
  if (last && pool.includes(last)) return last;
  return pool.findLast((one) => one.first < index) ?? pool[0];
}

/** Initials of names of organizations: `knm` for `Kestrel News Media`. */
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

/** The words of a name in lower case, without suffixes and nicknames in marks. */
function partsOf(tokens: readonly Token[], run: NameRun): string[] {
  const parts: string[] = [];
  let isInside = false;
  for (let at = run.from; at < run.to; at += 1) {
    const { shape, text, lower, tags } = (tokens[at] as Token).word;
    const isMark = shape === 'mark';
    if (isMark && nicknameMarks.has(text)) isInside = !isInside;
    else if (!isInside && !(isMark && text === ',') && !(tags & Tag.suffix && at > run.from)) parts.push(lower);
  }
  return parts;
}
