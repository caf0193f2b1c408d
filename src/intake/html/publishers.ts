import { fold } from '../../model/fold.ts';
import { newsAgencies } from './news-agencies.ts';

/** What companies and associations have behind their names. */
const legalForm =
  /(?:^|\s)(?:GmbH|mbH|AG|KG|SE|e\.\s?V\.|Ltd\.?|Limited|Inc\.?|LLC|L\.L\.C\.|plc|PLC|S\.A\.|SAS|S\.p\.A\.|B\.V\.|N\.V\.)$/;
/** What parts the steps of a way through a site: `Home > News > Harbour`. */
const steps = /[>»›|]|\s\/\s/;

/** Whether a name that stands where authors do is a publisher, an agency or a way through the site, and nobody who writes. */
export function isPublisher(name: string, publication: string | undefined): boolean {
  const letters = lettersIn(name);
  if (publication !== undefined && letters === lettersIn(publication)) return true;
  return legalForm.test(name) || steps.test(name) || newsAgencies.has(letters);
}

function lettersIn(name: string): string {
  return fold(name).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
