import { articleSchema } from '../../model/article.ts';
import type { Draft, Surroundings } from '../draft.ts';
import { readDate } from '../text/read-date.ts';
import { onOneLine } from '../text/words.ts';
import { areNamedByYear, dayInName, yearInName } from './date-in-name.ts';
import { titleFromName, titleFromText } from './title-from.ts';

/** A draft with what can be told from the file's name, in the forms that the front matter takes, and with doubts for what it lacks. */
export function finishDraft(draft: Draft, { name, language, neighbours = [] }: Surroundings): Draft {
  const finished: Draft = {
    ...draft,
    fields: { ...draft.fields },
    origins: { ...draft.origins },
    doubts: [...draft.doubts],
  };
  takeDate(finished, name, areNamedByYear(neighbours));
  takeTitle(finished, name);
  const { fields } = finished;
  if (fields.lang && isSameLanguage(fields.lang, language)) delete fields.lang;
  if (fields.summary && isSameLine(fields.summary, fields.title ?? '')) delete fields.summary;
  const pictures = new Set(finished.body.match(/!\[[^\]\n]{0,300}\]\(<?https?:[^)>\s]{1,2000}/g)).size;
  if (pictures > 0)
    finished.doubts.push(`${count(pictures, 'picture lies', 'pictures lie')} on other sites: --pictures brings them`);
  return finished;
}

function takeTitle({ fields, origins, doubts, body }: Draft, name: string): void {
  const stated = onOneLine(fields.title ?? '');
  const named = titleFromName(name, fields.date);
  fields.title = stated || named || titleFromText(body);
  if (stated) return;
  origins.title = named ? 'the file name' : 'the first words';
  doubts.push(`no title was found: it is made of ${origins.title}`);
}

/** The date in a form that front matter takes; of an interval that it doesn't take, the beginning. */
function takeDate({ fields, origins, doubts }: Draft, name: string, isNamedByYear: boolean): void {
  const year = yearInName(name);
  if (fields.date === undefined) {
    const { date } = readDate(dayInName.exec(name)?.[0] ?? (isNamedByYear ? (year ?? '') : ''));
    if (date) Object.assign(fields, { date });
    if (date) origins.date = 'the file name';
    else if (year) doubts.push(`the file’s name begins with ${year}, which may be no date: too few beside it do`);
  }
  const stated = fields.date;
  const fitting = [stated, stated?.split('/')[0]].find((date) => date !== undefined && schema.safeParse(date).success);
  if (fitting === undefined) delete fields.date;
  else fields.date = fitting;
  if (stated === undefined) doubts.push('no date was found');
  else if (fitting !== stated) doubts.push(`the date is given as \`${stated}\``);
}

const schema = articleSchema.shape.date;

function isSameLanguage(one: string, other: string): boolean {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  return primary(one) === primary(other);
}

function isSameLine(one: string, other: string): boolean {
  return onOneLine(one).toLowerCase() === onOneLine(other).toLowerCase();
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
