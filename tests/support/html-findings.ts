import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Rules of the HTML standard alone: no taste, no accessibility, which axe looks at. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    elements: ['html5'],
  }),
);

/** What the HTML standard forbids in a document, a line each with place and rule. */
export async function htmlFindings(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
