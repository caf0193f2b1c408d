import type { NameFamily, SearchText } from '../../model/search/search-index.ts';
import type { EditionEntity } from '../edition.ts';
import { textOfHtml } from './text-of-html.ts';

/** What results show of an entry: its summary and longer text. */
export function entityText(entity: EditionEntity, url: string, lang: string): SearchText {
  const summary = entity.summary ? textOfHtml(entity.summaryHtml) : '';
  const text = `${summary} ${textOfHtml(entity.bodyHtml)}`.trim();
  return { url, kind: entity.kind, title: entity.name, lang, text: text || entity.name };
}

/** The names that an entry can be found by: its own, and those that its texts have. */
export function namesOfEntity({ id, summaryNames, bodyNames }: EditionEntity): [NameFamily, string][] {
  return [...new Set([id, ...summaryNames, ...bodyNames])].map((one) => ['named', one]);
}
