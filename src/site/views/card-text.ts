/**
 * A summary as a card has it: its names are plain links, which open cards of their own, or don't where the card is
 * within another. The evidence of marks stands on the entity's page; only what is unsure says so here too. A text full
 * of names on every card would cost an article more than its own words do.
 * @param isPlain Whether names are links without cards.
 */
export function cardText(html: string, isPlain: boolean): string {
  return html
    .replaceAll(/<a class="mention[^<>]*>/g, (link) => {
      const [href = ''] = / href="[^"]*"/.exec(link) ?? [];
      const [opens = ''] = / interestfor="[^"]*"/.exec(link) ?? [];
      const doubt = link.includes('"unsure"') ? ' class="mention" data-certainty="unsure"' : '';
      return `<a${doubt}${href}${isPlain ? '' : opens}>`;
    })
    .replaceAll(/<\/?time[^<>]*>/g, '');
}
