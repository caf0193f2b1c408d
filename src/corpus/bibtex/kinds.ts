/** What an entry's kind is in CSL, and the words that name it where readers are to be told. */
interface Kind {
  type: string;
  genre?: string | undefined;
}

/** Kinds of BibTeX, BibLaTeX and biblatex-chicago; any other is a document. */
const kinds: Record<string, Kind> = {
  article: { type: 'article-journal' },
  artwork: { type: 'graphic' },
  audio: { type: 'song' },
  book: { type: 'book' },
  bookinbook: { type: 'chapter' },
  booklet: { type: 'book' },
  collection: { type: 'book' },
  conference: { type: 'paper-conference' },
  dataset: { type: 'dataset' },
  electronic: { type: 'webpage' },
  image: { type: 'graphic' },
  inbook: { type: 'chapter' },
  incollection: { type: 'chapter' },
  inproceedings: { type: 'paper-conference' },
  inreference: { type: 'entry-encyclopedia' },
  jurisdiction: { type: 'legal_case' },
  legislation: { type: 'legislation' },
  letter: { type: 'personal_communication' },
  manual: { type: 'book' },
  mastersthesis: { type: 'thesis', genre: 'Master’s thesis' },
  misc: { type: 'document' },
  movie: { type: 'motion_picture' },
  music: { type: 'song' },
  mvbook: { type: 'book' },
  mvcollection: { type: 'book' },
  mvproceedings: { type: 'book' },
  mvreference: { type: 'book' },
  online: { type: 'webpage' },
  patent: { type: 'patent', genre: 'patent' },
  performance: { type: 'performance' },
  periodical: { type: 'periodical' },
  phdthesis: { type: 'thesis', genre: 'PhD thesis' },
  proceedings: { type: 'book' },
  reference: { type: 'book' },
  report: { type: 'report' },
  review: { type: 'article-journal' },
  software: { type: 'software' },
  standard: { type: 'standard' },
  suppbook: { type: 'chapter' },
  suppcollection: { type: 'chapter' },
  suppperiodical: { type: 'article-journal' },
  techreport: { type: 'report', genre: 'technical report' },
  thesis: { type: 'thesis' },
  unpublished: { type: 'manuscript' },
  video: { type: 'motion_picture' },
  www: { type: 'webpage' },
};

/** Types of CSL by the `entrysubtype` of articles. */
const subtypes = new Map([
  ['magazine', 'article-magazine'],
  ['newspaper', 'article-newspaper'],
]);

/** The words that keys of the field `type` stand for. */
const genres: Record<string, string> = {
  audiocd: 'audio CD',
  bathesis: 'Bachelor’s thesis',
  candthesis: 'candidate thesis',
  datacd: 'data CD',
  mathesis: 'Master’s thesis',
  patent: 'patent',
  patentde: 'German patent',
  patenteu: 'European patent',
  patentfr: 'French patent',
  patentuk: 'British patent',
  patentus: 'US patent',
  patreq: 'patent request',
  patreqde: 'German patent request',
  patreqeu: 'European patent request',
  patreqfr: 'French patent request',
  patrequk: 'British patent request',
  patrequs: 'US patent request',
  phdthesis: 'PhD thesis',
  resreport: 'research report',
  software: 'computer software',
  techreport: 'technical report',
};

/** The CSL type of an entry, and what its kind is called in words. */
export function kindOf(kind: string, subtype: string | undefined, type: string | undefined): Kind {
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  const genre = type && (Object.hasOwn(genres, type) ? genres[type] : type);
  const isArticle = known?.type === 'article-journal';
  return {
    type: (isArticle && subtypes.get(subtype?.toLowerCase() ?? '')) || (known?.type ?? 'document'),
    ...((genre || known?.genre) && { genre: genre || known?.genre }),
  };
}

/** Whether things of a kind stand in a book. */
export function isPart(kind: string): boolean {
  return ['chapter', 'paper-conference', 'entry-encyclopedia'].includes(kindOf(kind, undefined, undefined).type);
}

/** Whether things of a kind are works in several volumes. */
export function isMany(kind: string): boolean {
  return kind.startsWith('mv');
}

export function isPeriodical(kind: string): boolean {
  return kind === 'periodical';
}
