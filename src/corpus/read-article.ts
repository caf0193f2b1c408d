import { type Article, articleSchema } from '../model/article.ts';
import type { Fault } from '../model/fault.ts';
import { checkData } from './check-data.ts';
import { fieldsAt } from './fields-at.ts';
import { type Reader, readFrontMatter } from './read-front-matter.ts';
import { merge, type Reading, type Sourced } from './reading.ts';
import { soundPart } from './sound-part.ts';
import type { Source } from './source.ts';
import { strangers, withoutStrangers } from './strange-fields.ts';
import { adoptFields } from './vault/adopt-fields.ts';
import { derivedFields } from './vault/derived-fields.ts';
import { inlineTags } from './vault/inline-tags.ts';
import { withoutProgram } from './vault/mdx.ts';
import { withoutTemplateTags } from './vault/template-tags.ts';

/**
 * The article of a file, which is named by its slug. Its title and date are what the front matter says, else what the
 * text and the file’s name do. Of a vault’s article whatever can be read is found.
 */
export function readArticle(file: string, slug: string, reader: Reader = 'lenient'): Reading<Sourced<Article>> {
  const { found, faults, partial = [] } = readFrontMatter(file, reader);
  const isVault = reader === 'vault';
  const isEmpty = faults.length > 0 && partial.every(({ text }) => text.trim() === '');
  const articles = [...found, ...(isVault && isEmpty ? [] : partial)].map((markdown): Reading<Sourced<Article>> => {
    const derived = derivedFields(file, markdown.body);
    const { source, faults } = read(markdown.source, reader);
    const filled = filledWith(isVault ? withTags(source, inlineTags(markdown.body)) : source, derived);
    const isWhole = found.length > 0;
    const checked = isWhole ? checkData(articleSchema, filled) : { found: [], faults: [] };
    const sound = checked.found.length > 0 ? undefined : soundPart(articleSchema, filled.value, { title: slug });
    const sourced = (fields: Fields): Sourced<Article> => {
      const { bom } = markdown;
      const text = isVault ? asMarkdown(file, markdown.text) : markdown.text;
      return { item: { ...fields, slug, path: file, text, ...(bom && { bom: true as const }) }, source, path: [] };
    };
    const rest = sound ? [sourced(sound)] : [];
    return {
      found: [...checked.found.map(sourced), ...(isVault ? rest : [])],
      faults: [...faults, ...checked.faults],
      partial: isVault ? [] : rest,
    };
  });
  return merge([{ found: [], faults }, ...articles]);
}

/** A vault’s text with what Markdown has for the plainest signs of other programs. */
function asMarkdown(file: string, text: string): string {
  return withoutTemplateTags(/\.mdx$/i.test(file) ? withoutProgram(text) : text);
}

/** The fields that are ours, and what is told of others. */
function read(source: Source, reader: Reader): { source: Source; faults: Fault[] } {
  if (reader === 'strict') return { source, faults: [] };
  if (reader === 'lenient') return withoutStrangers(source, articleSchema);
  const adopted = adoptFields(source, fieldsAt(articleSchema, []));
  return { source: adopted.source, faults: strangers(source, adopted.strangers, articleSchema) };
}

/** Data with tags of the text behind its own. */
function withTags(source: Source, tags: readonly string[]): Source {
  const { value } = source;
  if (tags.length === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return source;
  const own = 'tags' in value && Array.isArray(value.tags) ? value.tags : [];
  const lower = new Set(own.map((tag) => String(tag).toLowerCase()));
  return { ...source, value: { ...value, tags: [...own, ...tags.filter((tag) => !lower.has(tag.toLowerCase()))] } };
}

/** Data with fields that it lacks. */
function filledWith(source: Source, fields: object): Source {
  const { value } = source;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return source;
  return { ...source, value: { ...fields, ...value } };
}

type Fields = Omit<Article, 'slug' | 'path' | 'text' | 'bom'>;
