import type { Span } from '../../model/annotation.ts';
import { fold } from '../../model/fold.ts';
import { answeringRoles, askingRoles, guestPhrases, interviewerPhrases } from '../languages/en/turn-words.ts';
import type { Circumstances, Prose } from '../text/prose.ts';
import type { LabelledLine } from './label.ts';
import type { Named, People, Voice } from './people.ts';

/** What tells whose the turns of a text are. */
interface Known {
  people: People;
  circumstances: Circumstances;
  named: Named;
}

/**
 * Whose each labelled line is, in order: by name, by an office (the one whose name stands beside it elsewhere, else the one
 * who held it on the day of the article), and for `Q` and `A` those whom the lines above name. Undefined where nobody is.
 */
export function voicesOf({ text }: Prose, labelled: readonly LabelledLine[], known: Known): (Voice | undefined)[] {
  const { people, circumstances } = known;
  const holders = new Map<string, Voice>();
  for (const { label } of labelled)
    if (label.office !== undefined) holders.set(plain(label.office), people.named(printed(text, label.name)));
  const first = labelled[0]?.label.start ?? 0;
  const above = text.slice(0, Math.min(first, longestIntroduction));
  const guest = personBehind(above, guestPhrases, known) ?? onlyPersonAbove(first, known);
  const asker = personBehind(above, interviewerPhrases, known) ?? onlyAuthor(known, guest);
  return labelled.map(({ label }) => {
    const words = printed(text, label.name);
    if (label.kind === 'question') return asker;
    if (label.kind === 'answer') return guest;
    if (label.kind === 'person') return people.named(words);
    if (label.kind === 'body') return people.bodyAt(label.name);
    if (label.kind === 'unknown') return people.named(words);
    const held = holders.get(plain(words)) ?? people.holderOf(words, circumstances.date);
    if (held) return held;
    const word = fold(words);
    return (askingRoles.has(word) ? asker : answeringRoles.has(word) ? guest : undefined) ?? people.named(words);
  });
}

function printed(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function plain(office: string): string {
  return fold(office).replace(/^the /, '');
}

/** The person whose name stands behind one of the phrases: `Remarks by Ambassador [Mina Okafor]`. */
function personBehind(above: string, phrases: ReadonlySet<string>, { people }: Known): Voice | undefined {
  const words = [...above.matchAll(/\S+/g)];
  for (let at = 0; at < words.length; at += 1) {
    if (![1, 2, 3].some((count) => at >= count && phrases.has(phraseBefore(words, at, count)))) continue;
    const run = nameRunAt(words, at);
    const name = run && people.nameIn(run, 'name');
    if (name) return people.named(above.slice(name.start, name.end));
  }
  return undefined;
}

function phraseBefore(words: readonly RegExpExecArray[], at: number, count: number): string {
  return words
    .slice(at - count, at)
    .map(([word]) => fold(word).replace(/[:,]$/, ''))
    .join(' ');
}

/** The capitalized words from one on, up to a comma, point or small letter. */
function nameRunAt(words: readonly RegExpExecArray[], from: number): Span | undefined {
  let to = from;
  while (to < words.length && to < from + longestRun && /^\p{Lu}/u.test(words[to]?.[0] ?? '')) {
    to += 1;
    if (
      /[,.:;?!)]$/.test(words[to - 1]?.[0] ?? '') &&
      !/^\p{Lu}\.$|^\p{Lu}\p{Ll}{1,3}\.$/u.test(words[to - 1]?.[0] ?? '')
    )
      break;
  }
  const [first, last] = [words[from], words[to - 1]];
  if (to === from || !first || !last) return undefined;
  return { start: first.index, end: last.index + last[0].replace(/[,.:;?!)’]{1,9}$/, '').length };
}

const longestRun = 8;

/** Who an interview is with is told within so many UTF-16 code units; what is longer is a text of its own. */
const longestIntroduction = 3000;

/** The only person whom the lines above the first turn name in full, or the one whom they name most often. */
function onlyPersonAbove(first: number, { named, people, circumstances }: Known): Voice | undefined {
  if (first > longestIntroduction) return undefined;
  const authors = new Set(circumstances.authors?.map(fold));
  const counts = new Map<string, { voice: Voice; count: number }>();
  const note = (name: string) => {
    if (!/\s/.test(name)) return;
    const voice = people.named(name);
    if (authors.has(fold(voice.name))) return;
    counts.set(voice.name, { voice, count: (counts.get(voice.name)?.count ?? 0) + 1 });
  };
  for (const { start, name, kind } of named.names) if (start < first && kind === 'person') note(name);
  for (const { start, entityId } of named.mentions) {
    const entity = named.knowledge.entities.get(entityId);
    if (start < first && entity?.kind === 'person') note(entity.name);
  }
  const [most, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most && most.count > (second?.count ?? 0) ? most.voice : undefined;
}

/** The author, where there is one who isn't the guest. */
function onlyAuthor({ people, circumstances }: Known, guest: Voice | undefined): Voice | undefined {
  const [author, ...others] = circumstances.authors ?? [];
  if (author === undefined || others.length > 0 || author === guest?.name) return undefined;
  return people.named(author);
}
