/** Where a line’s label begins and ends and what is said begins: UTF-16 code units into the line. */
export interface SplitLine {
  start: number;
  end: number;
  from: number;
  timed: boolean;
  /** By what the label is parted from the words: a line of its own is the least sign. */
  by: 'colon' | 'time' | 'point' | 'dash' | 'line';
}

/** Blanks, and no more than a line would have. */
const gap = String.raw`\s{0,20}`;
const time = String.raw`[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,6})?[\])]?`;
/** What may stand before a label: a list’s dash, the arrows of captions, the time. */
const opening = new RegExp(String.raw`^\s*(?:[-–—•*]\s+)?(?:>>+\s*)?(${time}\s*[-–—:]?\s*)?`);
/** What a label is made of: no quotation marks, questions or cries. */
const words = String.raw`[^:\n"“”„«»?!]`;
const word = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]`;
const big = `${word}{0,30}`;
const office = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Hon|Prof|Rev|Sen|Rep|The)\.?`;

const forms: [by: SplitLine['by'], form: RegExp][] = [
  [
    'time',
    new RegExp(String.raw`^(${words}{2,60}?)${gap}:?${gap}${time}${gap}:?${gap}(?:[-–—]\s${gap})?(?=$|[^\d\s])`, 'u'),
  ],
  ['colon', new RegExp(String.raw`^(${words}{1,90}?)${gap}:(?:\s${gap}${time})?(?:\s${gap}|$|(?=[“"'‘([]))`, 'u')],
  [
    'point',
    new RegExp(
      String.raw`^(Q|A|Question|Answer|${office} ${big}(?: ${big}){0,5}|${big}(?: ${big}){1,3})\.\s${gap}(?:[-–—]{1,3}${gap})?(?=\S)`,
      'u',
    ),
  ],
  [
    'dash',
    new RegExp(
      String.raw`^(${office} ${big}(?: ${big}){0,5}|${big}(?: ${big}){1,3})${gap}(?:[—–]|--)${gap}(?=\S)`,
      'u',
    ),
  ],
  ['line', new RegExp(String.raw`^((?:${office} )?${word}*(?: ${word}*){0,3})\s*$`, 'u')],
];

/** The longest beginning of a line in which a label is looked for, in UTF-16 code units. */
const longest = 140;

/** The line parted at what may be a label; undefined where nothing in it looks like one. */
export function splitLabel(line: string): SplitLine | undefined {
  const head = line.slice(0, longest);
  const [{ length: start }, before] = opening.exec(head) as RegExpExecArray;
  const rest = head.slice(start);
  // Nearly all lines end here: a label begins with a capital.
  if (!/^\p{Lu}/u.test(rest) && !/^[^\s:]{2,20}:/.test(rest)) return undefined;
  for (const [by, form] of forms) {
    const found = form.exec(rest);
    if (!found || (by === 'line' && line.length > head.length)) continue;
    const label = (found[1] as string).trimEnd();
    const timed = before !== undefined || by === 'time' || new RegExp(time).test(found[0].slice(label.length));
    const inner = new RegExp(String.raw`^\s*${time}\s*`).exec(line.slice(start + found[0].length))?.[0].length ?? 0;
    return {
      start,
      end: start + label.length,
      from: start + found[0].length + (by === 'colon' ? inner : 0),
      timed: timed || inner > 0,
      by,
    };
  }
  return undefined;
}
