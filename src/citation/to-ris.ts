import type { Reference } from '../model/reference.ts';
import { issuedOn } from './issued-on.ts';
import { plainTitle } from './plain-title.ts';

/** RIS types by CSL's; what has none is `GEN`. */
const types = new Map(
  Object.entries({
    'article-journal': 'JOUR',
    'article-magazine': 'MGZN',
    'article-newspaper': 'NEWS',
    bill: 'BILL',
    book: 'BOOK',
    chapter: 'CHAP',
    'entry-encyclopedia': 'ENCYC',
    legislation: 'STAT',
    legal_case: 'CASE',
    'paper-conference': 'CONF',
    report: 'RPRT',
    speech: 'HEAR',
    thesis: 'THES',
    webpage: 'ELEC',
  }),
);

/** References as RIS, a record each. @see https://en.wikipedia.org/wiki/RIS_(file_format) */
export function toRis(references: Reference[]): string {
  return references.map(toRecord).join('\n');
}

function toRecord(reference: Reference): string {
  const {
    author = [],
    editor = [],
    publisher,
    volume,
    issue,
    number,
    page,
    DOI,
    URL: address,
    archived,
    language,
  } = reference;
  const day = issuedOn(reference);
  const seen = reference.accessed && issuedOn({ ...reference, issued: reference.accessed });
  const [first, last] = String(page ?? '').split(/[-–]/);
  const fields: [string, unknown][] = [
    ['TY', types.get(reference.type) ?? 'GEN'],
    ['ID', reference.id],
    ...author.map((name): [string, unknown] => ['AU', nameOf(name)]),
    ...editor.map((name): [string, unknown] => ['ED', nameOf(name)]),
    ['TI', plainTitle(reference.title ?? '')],
    ['T2', plainTitle(reference['container-title'] ?? '')],
    ['PY', day?.slice(0, 4)],
    ['DA', day && dateOf(day)],
    ['PB', publisher],
    ['VL', volume],
    ['IS', issue],
    ['M1', number],
    ['SP', first],
    ['EP', last],
    ['LA', language],
    ['DP', reference.source],
    ['DO', DOI],
    ['UR', address],
    ['Y2', seen && dateOf(seen)],
    ['AV', archived],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${String(value).replace(/\s+/g, ' ')}`],
  );
  return `${lines.join('\n')}\nER  - \n`;
}

function nameOf({ family, given, literal }: NonNullable<Reference['author']>[number]): string {
  return literal ?? [family, given].filter(Boolean).join(', ');
}

/** `2018-09` as RIS writes it: `2018/09//`. */
function dateOf(day: string): string {
  const [year, month = '', date = ''] = day.split('-');
  return `${year}/${month}/${date}/`;
}
