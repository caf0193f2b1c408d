/**
 * A summary as a card has it: without the evidence of its marks, which the entity's page gives, as a text of names on
 * every card would cost an article more than its own words do. What is unsure still says so.
 * @param isPlain Whether names are links without cards, as they are on cards within cards.
 */
export function cardText(html: string, isPlain: boolean): string {
  if (isPlain) return html.replaceAll(/<a class="mention[^>]*?( href="[^"]*")[^>]*>/g, '<a$1>');
  return html.replaceAll(/ data-(?:rule="[^"]*"|certainty="(?:certain|likely)")/g, '');
}
