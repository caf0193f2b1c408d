import type { Span } from '../../model/annotation.ts';
import { fold } from '../../model/fold.ts';
import { addressWords, answerLabels, labelLinks, questionLabels, voiceWords } from '../languages/en/turn-words.ts';
import { Tag, tagsOf } from '../text/word-tags.ts';
import type { Label } from './label.ts';
import { canBeName, isInCapitals } from './name-words.ts';
import type { People } from './people.ts';
import type { SplitLine } from './split-label.ts';

/**
 * Who a label says is speaking, by its form and by who else is named in the text; undefined where it can be nobody.
 * Offsets are UTF-16 code units into `text`.
 */
export function readLabel(text: string, { start, end }: Span, { by, people }: Reading): Label | undefined {
  const printed = text.slice(start, end);
  const aside = /^[^([,;]*/.exec(printed)?.[0].split(/\s[-–—]{1,9}\s/, 1)[0] ?? '';
  const head = { start, end: start + aside.trimEnd().length };
  const label = asVoice(text, head) ?? asOffice(text, { start, end }, people) ?? asPerson(text, head, people);
  const known = label ?? asBody(text, head, people) ?? asUnknown(text, head);
  if (!known || (by === 'line' && known.kind !== 'person')) return undefined;
  if ((by === 'dash' || by === 'line') && known.strength === 'weak') return undefined;
  return { ...known, start, end };
}

interface Reading extends Pick<SplitLine, 'by'> {
  people: People;
}

type Read = Omit<Label, keyof Span>;

/** `Q`, `Answer`, `Interviewer`, `Speaker 1`, `Mr Speaker`, `The Chair`. */
function asVoice(text: string, span: Span): Read | undefined {
  const words = wordsOf(text, span);
  const bare = words.filter((word) => !addressWords.has(word));
  const [first = '', second = '', ...more] = bare.length > 0 ? bare : words;
  const letter = (words.length === 1 ? text.slice(span.start, span.end) : '').replace(/[\d.]{1,9}$/, '').trim();
  const plain = fold(letter);
  const read = { name: span, key: keyOf(text, span) };
  if (questionLabels.has(plain) && /^\p{Lu}/u.test(letter)) return { ...read, kind: 'question', strength: 'sure' };
  if (answerLabels.has(plain) && /^\p{Lu}/u.test(letter)) return { ...read, kind: 'answer', strength: 'sure' };
  const isNumbered = /^(?:\d{1,2}|[a-z])$/.test(second) && more.length === 0;
  if (!/^\p{Lu}/u.test(text.slice(span.start, span.end))) return undefined;
  if (voiceWords.has(first.replace(/\d{1,9}$/, '')) && (second === '' || isNumbered)) {
    const isAlone = words.length === 1 && !isNumbered && !/\d$/.test(first);
    return { ...read, kind: 'role', strength: isAlone ? 'fair' : 'sure' };
  }
  return undefined;
}

/** A person’s name, with titles before it: `Dr Ada Quill`, `QUILL`, `Mr. HOLM`. */
function asPerson(text: string, span: Span, people: People): Read | undefined {
  const name = people.nameIn(span);
  if (!name) return undefined;
  const isBig = isInCapitals(text.slice(name.start, name.end));
  const isWhole = /[\s]/.test(text.slice(name.start, name.end)) || name.start > span.start;
  return { name, kind: 'person', key: keyOf(text, name), strength: isBig && isWhole ? 'sure' : 'fair' };
}

/** A body: the newspaper that asks. */
function asBody(text: string, span: Span, people: People): Read | undefined {
  return people.bodyAt(span) && { name: span, kind: 'body', key: keyOf(text, span), strength: 'weak' };
}

/** An office, with or without the name of whoever holds it: `The Home Secretary (Edda Marsh)`. */
function asOffice(text: string, span: Span, people: People): Read | undefined {
  const printed = text.slice(span.start, span.end);
  const [title = ''] = /^[^([]*/.exec(printed) ?? [];
  const office = { start: span.start, end: span.start + title.trimEnd().length };
  if (!areOfficeWords(text, office) || people.nameIn(office)) return undefined;
  for (const { 1: inside = '', index } of printed.slice(title.length).matchAll(/[([]([^()[\]]*)[)\]]/g)) {
    const from = span.start + title.length + index + 1;
    const name = people.nameIn({ start: from, end: from + inside.length }, 'name');
    if (name) {
      const shown = text.slice(office.start, office.end);
      return { name, kind: 'person', office: shown, key: keyOf(text, name), strength: 'sure' };
    }
  }
  if (!endsInOffice(text, office)) return undefined;
  const isAddressed = addressWords.has(wordsOf(text, office)[0] ?? '') || isInCapitals(title);
  return { name: office, kind: 'role', key: keyOf(text, office), strength: isAddressed ? 'fair' : 'weak' };
}

/** Whether all words have capitals, as those of an office have. */
function areOfficeWords(text: string, { start, end }: Span): boolean {
  const printed = text.slice(start, end).split(/\s+/);
  return printed.length <= 10 && printed.every((word) => /^\p{Lu}/u.test(word) || isLink(word));
}

/** Whether the noun before `of` or at the end is of somebody with an office. */
function endsInOffice(text: string, span: Span): boolean {
  const words = wordsOf(text, span);
  const link = words.findIndex((word, at) => at > 0 && (word === 'of' || word === 'for'));
  const noun = words[(link < 0 ? words.length : link) - 1] ?? '';
  return voiceWords.has(noun) || ((tagsOf(noun, 'capital') | tagsOf(noun, 'lower')) & (Tag.role | Tag.title)) !== 0;
}

function isLink(word: string): boolean {
  return labelLinks.has(word.toLowerCase()) || addressWords.has(word.toLowerCase());
}

/** A few capitalized words of which nothing is known: a name perhaps. */
function asUnknown(text: string, span: Span): Read | undefined {
  const words = text.slice(span.start, span.end).split(/\s+/);
  const areCapital = words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || labelLinks.has(word));
  if (!areCapital || words.length > 3) return undefined;
  if (!wordsOf(text, span).every((word) => labelLinks.has(word) || canBeName(word))) return undefined;
  return { name: span, kind: 'unknown', key: keyOf(text, span), strength: 'weak' };
}

function wordsOf(text: string, { start, end }: Span): string[] {
  return text
    .slice(start, end)
    .split(/\s+/)
    .map((word) => fold(word).replace(/\.$/, ''));
}

function keyOf(text: string, span: Span): string {
  const words = wordsOf(text, span);
  const bare = words.filter((word) => !addressWords.has(word));
  return (bare.length > 0 ? bare : words).join(' ');
}
