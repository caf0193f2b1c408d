import type { FrameWords } from '../../languages/frame-words.ts';
import type { NameWords } from '../../languages/name-words.ts';
import type { PeopleWords } from '../../languages/people-words.ts';
import type { Gender } from '../referents/referent.ts';

/** What a language must have for its texts to be read by frames. */
export interface FramedLanguage {
  frames: FrameWords;
  names: NameWords;
  people: PeopleWords;
}

/** What a noun can be that speaks. */
export type Speaking = 'title' | 'role' | 'group' | 'body' | 'writing';

/** The words of a language, ready to be asked. */
export interface Frames {
  verbs: ReadonlySet<string>;
  pluralVerbs: ReadonlySet<string>;
  bareVerbs: ReadonlySet<string>;
  impersonal: { verbs: ReadonlySet<string>; subject: string; links: ReadonlySet<string> };
  auxiliaries: ReadonlySet<string>;
  participles: ReadonlySet<string>;
  markers: ReadonlySet<string>;
  asSaid: readonly (readonly string[])[];
  sources: readonly (readonly string[])[];
  postpositions: ReadonlySet<string>;
  that: ReadonlySet<string>;
  beforeOtherThat: ReadonlySet<string>;
  reportForms: ReadonlySet<string>;
  joining: ReadonlySet<string>;
  hearerLinks: ReadonlySet<string>;
  pronouns: ReadonlyMap<string, Gender | undefined>;
  /** The gender that an article shows. */
  articles: ReadonlyMap<string, Gender>;
  dropsPronouns: boolean;
  hasDialogueDashes: boolean;
  objects: ReadonlySet<string>;
  attaching: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  fillers: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  ordinalsHavePoints: boolean;
  namers: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  adjectiveEndings: readonly string[];
  nounsHaveCapitals: boolean;
  given: ReadonlyMap<string, Gender>;
  /** What the noun is that speaks; undefined for one that can’t. */
  speakingOf: (lower: string) => Speaking | undefined;
  /** The gender that a title or role shows. */
  genderOf: (lower: string) => Gender | undefined;
}

export function toFrames({ frames, names, people }: FramedLanguage): Frames {
  const {
    pronouns,
    articles,
    asSaid,
    sources,
    impersonal,
    dropsPronouns,
    hasDialogueDashes,
    ordinalsHavePoints,
    ...lists
  } = frames;
  const sets = { ...absent } as Record<keyof typeof lists, ReadonlySet<string>>;
  for (const [name, list] of Object.entries(lists)) sets[name as keyof typeof lists] = new Set(listed(list));
  return {
    ...sets,
    dropsPronouns,
    hasDialogueDashes,
    ordinalsHavePoints,
    impersonal: {
      verbs: new Set(listed(impersonal?.verbs)),
      subject: impersonal?.subject ?? '',
      links: new Set(listed(impersonal?.links)),
    },
    sources: longestFirst(sources),
    asSaid: longestFirst(asSaid),
    articles: new Map(articles && gendered(articles)),
    pronouns: new Map([...gendered(pronouns), ...listed(pronouns.either).map((word) => [word, undefined] as const)]),
    determiners: new Set(listed(names.determiners)),
    adjectiveEndings: listed(names.adjectiveEndings),
    nounsHaveCapitals: names.nounsHaveCapitals,
    given: new Map(gendered(names.given)),
    speakingOf: byWordOrPart(speakingNouns(people), people.hasCompounds),
    genderOf: byWordOrPart(new Map([...gendered(people.titles), ...gendered(people.roles)]), people.hasCompounds),
  };
}

/** The lists that a language may go without. */
const none: ReadonlySet<string> = new Set();
const absent = { markers: none, postpositions: none, beforeOtherThat: none, reportForms: none, objects: none };

function gendered({ male, female }: { male: string; female: string }): [string, Gender][] {
  const of = (list: string, gender: Gender) => listed(list).map((word): [string, Gender] => [word, gender]);
  return [...of(male, 'male'), ...of(female, 'female')];
}

function speakingNouns({ titles, roles, groups, bodies, writings }: PeopleWords): Map<string, Speaking> {
  const all = ({ male, female, either }: PeopleWords['roles']) => `${male} ${female} ${either}`;
  const lists: [Speaking, string][] = [
    ['writing', writings],
    ['body', bodies],
    ['group', groups],
    ['role', all(roles)],
    ['title', all(titles)],
  ];
  return new Map(lists.flatMap(([of, list]) => listed(list).map((word) => [word, of] as const)));
}

/** What is told of a word, else of the longest last part of it that has three letters or more. */
function byWordOrPart<Told>(
  told: ReadonlyMap<string, Told>,
  hasCompounds: boolean,
): (lower: string) => Told | undefined {
  return (lower) => {
    const whole = told.get(lower);
    if (whole !== undefined || !hasCompounds) return whole;
    for (let from = 1; from <= lower.length - shortestPart; from += 1) {
      const part = told.get(lower.slice(from));
      if (part !== undefined) return part;
    }
    return undefined;
  };
}

const shortestPart = 3;

/** Phrases, `nach angaben von` before `nach angaben`. */
function longestFirst(list: string): string[][] {
  return list
    .split(';')
    .map(listed)
    .sort((a, b) => b.length - a.length);
}

function listed(list = ''): string[] {
  return list.split(/\s+/).filter(Boolean);
}
