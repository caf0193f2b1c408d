/** What English endings tell of a word, as data. All read words in lower case and take time that is linear in the word. */

export const adjectiveEnding = /(?:ous|ful|ive|able|ible|ic|al|less|ish|ant|ent|ary)$/;
export const abstractNounEnding = /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|acy)s?$/;
export const agentEnding = /(?:er|or|ist)s?$/;
/** Of a verb's past, participle or -ing form. */
export const verbalEnding = /.(?:ed|ing)$/;
/** Of a verb that has a tense, where nothing else tells: `.{3}` keeps short nouns out. */
export const finiteEnding = /.{3}(?:ed|[^s]s)$/;
/** Of adverbs. */
export const adverbEnding = /.{3}ly$/;
/** Nouns and verbs that end so too. */
export const endLikeAdverbs =
  'reply supply apply comply imply multiply misapply family assembly anomaly melancholy monopoly butterfly belly bully rally folly jelly dragonfly';
/** Of adverbs that open a sentence: `Essentially, …`. */
export const openingAdverbEnding = /(?:ly|wise)$/;
/** Of a plural, or of what stands for one: the base form of a verb may follow, `critics [say]`. */
export const pluralOrShare = /(?:[^su]s|percent)$/;
/** Of verbs and adverbs in headlines: `[Praises] Okafor`. */
export const headlineEnding = /(?:s|ed|ing|ly)$/;
/** Of adverbs and participles that stand before a name: `[Interestingly] Okafor`. */
export const adverbialEnding = /.{3}(?:ly|ing)$/;

/** Of people by what they do: one, and several. */
export const personEnding = /(?:man|woman|person)$/;
export const peopleEnding = /(?:men|women)$/;
export const occupationEnding = /.{3}(?:ist|ologist|crat|ician|keeper|maker|holder|worker)$/;
export const occupationsEnding = /.(?:ists|ologists|crats|icians|yers|keepers|makers|holders|workers)$/;
/** Of what many people are called together: `Democrats`. */
export const groupEnding = /..(?:crats|ists|ians|icans)$/;
/** Of people in the plural before `’s`: `People’s Party`. */
export const irregularPeopleEnding = /(?:men|children|people)$/;

/** Of adjectives of nations and faiths. */
export const demonymEnding = /(?:an|ish|ese|ch|ic)$/;
/** Of adjectives that a name may begin with, which say too little alone: `German [airliner]`. */
export const nationalAdjectiveEnding = /(?:an|ish|ese|ic|al|ch|ern)$/;
/** What tells where somebody is from or whose something is: `Oslo-born`. */
export const originEnding =
  /-(?:born|based|backed|led|style|era|owned|run|raised|bred|educated|leaning|affiliated|linked|controlled|held|wide|speaking|winning|bound|friendly|wielding|inspired|listed|designed|funded|sponsored)$/;

/** Of nouns and verbs that take `-es`. */
export const sibilantEnding = /(?:s|sh|ch|x)$/;
export const sibilantOrZEnding = /(?:[sxz]|[cs]h)$/i;

/** Of adjectives and participles that stand behind a noun: `people [familiar] with`, `those [surveyed]`. */
export const postpositiveEnding = /(?:ous|ful|ive|able|ible|ic|al|iar|less|ent|ed|ing)$/;

/** What a noun may be in the singular: `stories`, `wishes`, `crews`. */
export function singularsOf(noun: string): string[] {
  if (!noun.endsWith('s')) return [];
  const bare = noun.slice(0, -1);
  if (noun.endsWith('ies')) return [`${noun.slice(0, -3)}y`, bare];
  return noun.endsWith('es') ? [bare, noun.slice(0, -2)] : [bare];
}

/** Of participles that may stand before a name at the head of a line: `[Troubled] Quaynet`. */
export const participleEnding = /.{4}ed$/;
