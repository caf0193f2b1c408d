import { z } from 'zod';
import { annotate } from '../../annotate/annotate.ts';
import { compileKnowledge } from '../../annotate/knowledge/knowledge.ts';
import { readFrontMatter } from '../../corpus/read-front-matter.ts';
import { listDocPages } from '../edition/site-pages.ts';
import { makeTypesetting } from '../edition/typesetting.ts';
import type { Urls } from '../edition/urls.ts';
import { programFile } from '../program/program-folder.ts';

const schema = z.object({ title: z.string(), summary: z.string().optional(), order: z.number().default(99) });

/** A page for editors and readers, from `src/docs/<page>.md`. */
export interface Doc extends z.output<typeof schema> {
  page: string;
}

/**
 * The pages for editors and readers, in their order.
 * @throws {Error} where one of them has no title: they are the program's own.
 */
export function listDocs(): Doc[] {
  return listDocPages()
    .map((page): Doc => ({ page, ...schema.parse(readDoc(page).source.value) }))
    .sort((a, b) => a.order - b.order || (a.page < b.page ? -1 : 1));
}

/** The text of such a page as HTML. */
export function docHtml(page: string, urls: Urls): string {
  const knowledge = compileKnowledge({ entities: [] });
  const typesetting = { ...makeTypesetting(knowledge, urls), apparatus: false };
  return annotate(readDoc(page).text, knowledge, { typesetting }).html;
}

function readDoc(page: string) {
  const [read] = readFrontMatter(programFile(`src/docs/${page}.md`)).found;
  if (!read) throw new Error(`Unexpected front matter in ${page}.md, expected a title`);
  return read;
}
